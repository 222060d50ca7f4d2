import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomSdl } from '../../../platform/subgraph/schema.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { withoutUnmetNeeds } from '../../../schema/composition/subset.ts';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable"])';

const part = (name: string, sdl: string) => ({
  name,
  url: `http://${name}/graphql`,
  sdl: `${federation}\n${sdl}`,
});

const items = part(
  'items',
  'type Query { item: Item } type Item @key(fields: "id") { id: ID! weight: Int size: Size } type Size { height: Int! }',
);
const carriage = part(
  'carriage',
  `type Query { depots: [String!] }
   type Item @key(fields: "id") {
     id: ID!
     weight: Int @external
     size: Size @external
     depot: String
     postage: Int @requires(fields: "weight size { height }")
   }
   type Size @external { height: Int! }`,
);
const pricing = part(
  'pricing',
  `type Query { rates: [Int!] }
   type Item @key(fields: "id") { id: ID! postage: Int @external total: Int @requires(fields: "postage") }`,
);

function graphOf(...parts: ReturnType<typeof part>[]): string {
  return composeGraph(withoutUnmetNeeds(parts)).supergraphSdl;
}

describe('a graph of some domains', () => {
  it('leaves nothing out when every need is met', () => {
    const graph = graphOf(items, carriage, pricing);
    expect(graph).toContain('postage: Int');
    expect(graph).toContain('total: Int');
  });

  it('leaves out a field that needs an absent domain, and keeps the rest', () => {
    const graph = graphOf(carriage);
    expect(graph).toContain('depot: String');
    expect(graph).not.toContain('postage');
    expect(graph).not.toContain('weight');
    expect(graph).not.toContain('type Size');
  });

  it('leaves out what needed a field that was left out', () => {
    const graph = graphOf(carriage, pricing);
    expect(graph).not.toContain('total: Int');
    expect(graph).toContain('rates: [Int!]');
  });
});

const subgraphs = join(import.meta.dirname, '../../../subgraphs');
const rooms = readdirSync(subgraphs);

function subsets<T>([first, ...rest]: T[]): T[][] {
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
}

describe('our own domains', () => {
  const combinations = subsets(rooms).filter((names) => names.length);
  it.each(combinations.map((names) => [names.join(' + '), names] as const))(
    'compose as %s',
    (_title, names) => {
      const parts = names.map((name) => ({
        name,
        url: `http://${name}/graphql`,
        sdl: roomSdl(join(subgraphs, name)),
      }));
      const { supergraphSdl } = composeGraph(withoutUnmetNeeds(parts));
      for (const name of names)
        expect(supergraphSdl).toContain(`${name.toUpperCase()} @join__graph`);
    },
  );
});

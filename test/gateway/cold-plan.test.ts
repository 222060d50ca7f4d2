import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeGraph } from '../../schema/composition/compose.ts';
import { type StubSubgraph, startStubSubgraph } from '../support/stub-subgraph.ts';
import { type SupergraphGateway, startSupergraphGateway } from '../support/supergraph-gateway.ts';

const parts = 30;
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n`;
/** Each part has all of the paths and one field of its own, so that every path could be gone in many ways. */
const sdlOf = (part: number) => `${link}
  type Query { root: Thing @shareable known${part}: Int }
  type Thing @key(fields: "id") {
    id: ID! own${part}: Int a: Thing @shareable b: Thing @shareable c: Thing @shareable }`;

/** Takes the planner seconds, since the fields at the ends of its paths lie in all parts. */
function large(): string {
  let leaves = 0;
  const below = (levels: number): string => {
    if (levels) return `{ ${['a', 'b', 'c'].map((path) => path + below(levels - 1)).join(' ')} }`;
    leaves += 1;
    return `{ own${leaves % parts} own${(leaves * 7) % parts} }`;
  };
  return `{ root ${below(5)} }`;
}

describe('an operation that takes long to be planned', () => {
  let domain: StubSubgraph;
  let gateway: SupergraphGateway;
  beforeAll(async () => {
    domain = await startStubSubgraph('', ({ query }) => {
      return { data: query.includes('known1') ? { known1: 1 } : { root: null } };
    });
    const all = Array.from({ length: parts }, (_, part) => {
      return { name: `part${part}`, url: domain.url, sdl: sdlOf(part) };
    });
    gateway = await startSupergraphGateway(composeGraph(all).supergraphSdl);
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await domain.stop();
  });

  it('holds up none that is known already', { timeout: 60_000 }, async () => {
    const known = async () =>
      expect(await gateway.ask('{ known1 }')).toEqual({ data: { known1: 1 } });
    await known();
    const order: string[] = [];
    const cold = gateway.ask(large()).then((answer) => {
      order.push('large');
      return answer;
    });
    for (let time = 0; time < 50; time += 1) {
      await known();
      order.push('known');
    }
    expect(await cold).toEqual({ data: { root: null } });
    expect(order.indexOf('large')).toBe(50);
  });
});

import type { Part } from '../../../schema/composition/compose.ts';

export const subgraphCount = 100;

/** Each gives 50 types: 5,000 in all, besides Query. */
const entities = 20;
const values = 20;
const enums = 5;

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/** The parts of a graph of 5,000 types; each refers to entities of three others. */
export function largeGraph(): Part[] {
  return Array.from({ length: subgraphCount }, (_, number) => ({
    name: `domain${number}`,
    url: `http://domain${number}/graphql`,
    sdl: partSdl(number),
  }));
}

const entityName = (subgraph: number, number: number) => `Entity${subgraph}x${number}`;

/** One breaking change: a field of one entity is gone. */
export function withoutLabel(parts: readonly Part[], subgraph: number): Part[] {
  return parts.map((part, number) =>
    number === subgraph ? { ...part, sdl: part.sdl.replace('\n  label: String', '') } : part,
  );
}

function partSdl(own: number): string {
  const each = (count: number, text: (number: number) => string) =>
    Array.from({ length: count }, (_, number) => text(number)).join('\n');
  return `${federation}
type Query {
${each(entities, (n) => `  entity${own}x${n}(id: ID!, filter: Filter${own}x${n % 5}, first: Int = 10): ${entityName(own, n)}`)}
}
${each(entities, (n) => entity(own, n))}
${each(values, (n) => `type Value${own}x${n} { amount: Float! code: Kind${own}x${n % enums}! note: String }`)}
${each(enums, (n) => `enum Kind${own}x${n} { ONE TWO THREE }`)}
${each(5, (n) => `input Filter${own}x${n} { kind: Kind${own}x${n % enums} from: Int to: Int text: [String!] }`)}
${strangers(own)
  .map((name) => `type ${name} @key(fields: "id", resolvable: false) { id: ID! }`)
  .join('\n')}
`;
}

function entity(own: number, number: number): string {
  const [foreign = ''] = strangers(own).slice(number % 3);
  return `type ${entityName(own, number)} @key(fields: "id") {
  id: ID!
  name: String!
  label: String
  value: Value${own}x${number}
  values(first: Int, kind: Kind${own}x${number % enums}): [Value${own}x${number}!]!
  neighbour: ${entityName(own, (number + 1) % entities)}
  foreign: ${foreign}
}`;
}

function strangers(own: number): string[] {
  return [1, 2, 3].map((step) => entityName((own + step) % subgraphCount, step));
}

import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { indexOperations } from '../../../schema/checks/operations/operation-index.ts';

const schema = buildSchema(`
  directive @cached(seconds: Int) on FIELD
  type Query {
    node(id: ID!): Node
    search(filter: Filter, sort: Sort): [Result!]!
    product(id: ID!): Product
  }
  type Mutation { save(input: SaveInput!): Product }
  interface Node { id: ID! related(first: Int): [Node!]! }
  type Product implements Node { id: ID! related(first: Int): [Node!]! title: String colour: Colour }
  type Shop implements Node { id: ID! related(first: Int): [Node!]! name: String }
  union Result = Product | Shop
  enum Colour { RED BLUE }
  enum Sort { PRICE NAME }
  input Filter { colours: [Colour!] price: Range and: [Filter!] }
  input Range { from: Int to: Int }
  input SaveInput { filter: Filter title: String }
`);

function users(text: string, coordinate: string) {
  const index = indexOperations(schema, [{ hash: 'h', name: 'Op', text }]);
  const { direct, throughInterface, throughVariable } = index.usersOf(coordinate);
  expect(index.problems).toEqual([]);
  const ways = { direct, throughInterface, throughVariable };
  return Object.entries(ways)
    .filter(([, list]) => list.length > 0)
    .map(([way]) => way);
}

describe('an index of who uses what', () => {
  it.each([
    ['{ product(id: 1) { title } }', 'Product.title', ['direct']],
    ['{ product(id: 1) { title } }', 'Query.product(id:)', ['direct']],
    ['{ product(id: 1) { title } }', 'Product', ['direct']],
    ['{ product(id: 1) { title } }', 'Product.id', []],
    ['{ product(id: 1) { colour } }', 'Colour', ['direct']],
    ['{ product(id: 1) { colour } }', 'Colour.RED', []],
    ['{ node(id: 1) { id } }', 'Node.id', ['direct']],
    ['{ node(id: 1) { id } }', 'Product.id', ['throughInterface']],
    ['{ node(id: 1) { related(first: 1) { id } } }', 'Shop.related(first:)', ['throughInterface']],
    ['{ node(id: 1) { ... on Product { title } } }', 'Product.title', ['direct']],
    ['{ search { ...P } } fragment P on Product { title }', 'Product.title', ['direct']],
    ['{ search { ...P } } fragment P on Product { title }', 'Result', ['direct']],
    ['{ search { __typename } }', 'Result', ['direct']],
    ['{ search(sort: PRICE) { __typename } }', 'Sort.PRICE', ['direct']],
    ['{ search(sort: PRICE) { __typename } }', 'Sort.NAME', []],
    ['query($s: Sort) { search(sort: $s) { __typename } }', 'Sort.NAME', ['throughVariable']],
    [
      'query($s: Sort = NAME) { search(sort: $s) { __typename } }',
      'Sort.NAME',
      ['direct', 'throughVariable'],
    ],
    ['{ search(filter: { colours: RED }) { __typename } }', 'Colour.RED', ['direct']],
    ['{ search(filter: { and: [{ price: { to: 1 } }] }) { __typename } }', 'Range.to', ['direct']],
    ['{ search(filter: { price: { to: 1 } }) { __typename } }', 'Range', ['direct']],
    ['mutation($i: SaveInput!) { save(input: $i) { id } }', 'Range.to', ['throughVariable']],
    ['mutation($i: SaveInput!) { save(input: $i) { id } }', 'Colour.BLUE', ['throughVariable']],
    ['query($r: Range) { search(filter: { price: $r }) { __typename } }', 'Filter.colours', []],
    ['{ product(id: 1) { title @cached(seconds: 1) } }', '@cached(seconds:)', ['direct']],
    ['{ __schema { types { name } } }', 'Query', ['direct']],
  ])('%s and %s: %j', (text, coordinate, ways) => {
    expect(users(text, coordinate)).toEqual(ways);
  });
});

const deep = (depth: number) => '{ a'.repeat(depth) + ' }'.repeat(depth);
const doubling = Array.from(
  { length: 40 },
  (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
).join(' ');

describe('operations that cannot be followed', () => {
  it.each([
    ['{ product(id: 1 { title } }', /Expected .* \(line 1, column 17\)/],
    ['', /Unexpected <EOF>/],
    ['type T { a: Int }', /ObjectTypeDefinition/],
    ['fragment F on Query { search { __typename } }', /no operation/],
    [deep(9_000), /Deeper than 100 levels/],
    [`{ ${'a '.repeat(30_000)} }`, /20000 tokens/],
    ['{ nope product(id: 1, no: 1) { no } }', /Query\.nope, Query\.product\(no:\), Product\.no/],
    [
      'query($x: Nope) { search(sort: UP, filter: { no: $x }) @no { __typename } }',
      /Nope, @no, Sort\.UP, Filter\.no/,
    ],
    ['subscription { a }', /a subscription/],
    ['{ ...Gone ... on Nope { a } }', /fragment Gone, Nope/],
    ['{ __proto__ constructor }', /Query\.constructor/],
  ])('are told with a reason: %.60s', (text, reason) => {
    const index = indexOperations(schema, [{ hash: 'h', name: 'Op', text }]);
    expect(index.problems).toEqual([
      { hash: 'h', name: 'Op', reason: expect.stringMatching(reason) },
    ]);
  });

  it.each([
    [
      'fragments that spread themselves',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    ],
    [
      'fragments that double at each step',
      `{ ...F0 } ${doubling} fragment F40 on Query { search { __typename } }`,
    ],
  ])('do not hang: %s', (_what, text) => {
    const index = indexOperations(schema, [{ hash: 'h', name: 'Op', text }]);
    expect(index.usersOf('Query').direct).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { consumer, judge, recorded } from './judge.ts';

const before = `
  type Query { product(id: ID!): Product search(filter: Filter, first: Int = 10): [Result!]! node: Node root: Mutation rate(by: Float, in: [Float]): Int }
  type Mutation { save(input: SaveInput): Product }
  interface Node { id: ID }
  type Product implements Node { id: ID! title: String! price(currency: String): Float colour: Colour shop: Shop }
  type Shop implements Node { id: ID! title: String }
  union Result = Product | Shop
  enum Colour { RED BLUE }
  input Filter { colour: Colour text: String range: Range }
  input Range { from: Int to: Int }
  input SaveInput { filter: Filter! title: String }
`;
const edited = (from: string, to: string) => {
  if (!before.includes(from)) throw new Error(`no ${from}`);
  return before.replace(from, to);
};

type Row = [what: string, from: string, to: string, operation: string, outcomes: string[]];

const rows: Row[] = [
  [
    'a removed field that is asked',
    'title: String! price',
    'price',
    '{ product(id: 1) { title } }',
    ['breaks'],
  ],
  [
    'a removed field that is not asked',
    'title: String! price',
    'price',
    '{ product(id: 1) { id } }',
    ['unused'],
  ],
  [
    'a removed field of another type',
    'title: String! price',
    'price',
    '{ node { ... on Shop { title } } }',
    ['unused'],
  ],
  [
    'a removed field in a fragment',
    'title: String! price',
    'price',
    '{ search { ...P } } fragment P on Product { title }',
    ['breaks'],
  ],
  [
    'a field that may be null now',
    'title: String! price',
    'title: String price',
    '{ product(id: 1) { title } }',
    ['breaks'],
  ],
  [
    'a field that may be null now, asked of the interface that always said so',
    'Product implements Node { id: ID!',
    'Product implements Node { id: ID',
    '{ node { id } }',
    ['unused'],
  ],
  ['a stricter field', 'shop: Shop', 'shop: Shop!', '{ product(id: 1) { shop { id } } }', ['safe']],
  [
    'a removed argument that is given',
    'price(currency: String)',
    'price',
    '{ product(id: 1) { price(currency: "EUR") } }',
    ['breaks'],
  ],
  [
    'a removed argument that is left out',
    'price(currency: String)',
    'price',
    '{ product(id: 1) { price } }',
    ['unused'],
  ],
  [
    'an argument that is required now and left out',
    'currency: String)',
    'currency: String!)',
    '{ product(id: 1) { price } }',
    ['breaks'],
  ],
  [
    'an argument that is required now and given',
    'currency: String)',
    'currency: String!)',
    '{ product(id: 1) { price(currency: "EUR") } }',
    ['unused'],
  ],
  [
    'an argument that is required now and given by an optional variable',
    'currency: String)',
    'currency: String!)',
    'query($c: String) { product(id: 1) { price(currency: $c) } }',
    ['breaks'],
  ],
  [
    'a new required argument',
    'colour: Colour shop',
    'colour(x: Int!): Colour shop',
    '{ product(id: 1) { colour } }',
    ['breaks'],
  ],
  [
    'a new optional argument',
    'colour: Colour shop',
    'colour(x: Int): Colour shop',
    '{ product(id: 1) { colour } }',
    ['safe'],
  ],
  ['another default', 'first: Int = 10', 'first: Int = 20', '{ search { __typename } }', ['risks']],
  [
    'a removed value that is given',
    'RED BLUE',
    'RED',
    '{ search(filter: { colour: BLUE }) { __typename } }',
    ['breaks'],
  ],
  [
    'a removed value where another is given',
    'RED BLUE',
    'RED',
    '{ search(filter: { colour: RED }) { __typename } }',
    ['unused'],
  ],
  [
    'a removed value that is only read',
    'RED BLUE',
    'RED',
    '{ product(id: 1) { colour } }',
    ['unused'],
  ],
  [
    'a removed value that a variable may hold',
    'RED BLUE',
    'RED',
    'mutation($i: SaveInput) { save(input: $i) { id } }',
    ['breaks'],
  ],
  [
    'a new value that may be read',
    'RED BLUE',
    'RED BLUE GREEN',
    '{ product(id: 1) { colour } }',
    ['risks'],
  ],
  [
    'a new value that is only given',
    'RED BLUE',
    'RED BLUE GREEN',
    'query($c: Colour) { search(filter: { colour: $c }) { __typename } }',
    ['unused'],
  ],
  [
    'a removed input field that is given',
    'text: String range',
    'range',
    '{ search(filter: { text: "" }) { __typename } }',
    ['breaks'],
  ],
  [
    'a removed input field that is not given',
    'text: String range',
    'range',
    '{ search(filter: { range: { to: 1 } }) { __typename } }',
    ['unused'],
  ],
  [
    'a removed input field deep in a variable',
    'from: Int to',
    'to',
    'mutation($i: SaveInput) { save(input: $i) { id } }',
    ['breaks'],
  ],
  [
    'an input field that a literal always gave',
    'to: Int',
    'to: Int!',
    '{ search(filter: { range: { to: 1 } }) { __typename } }',
    ['unused'],
  ],
  [
    'an input field that a literal left out',
    'to: Int',
    'to: Int!',
    '{ search(filter: { range: { from: 1 } }) { __typename } }',
    ['breaks'],
  ],
  [
    'a new required input field',
    'to: Int',
    'to: Int by: Int!',
    '{ search(filter: { range: { from: 1 } }) { __typename } }',
    ['breaks'],
  ],
  [
    'a new optional input field',
    'to: Int',
    'to: Int by: Int',
    'mutation($i: SaveInput) { save(input: $i) { id } }',
    ['safe'],
  ],
  [
    'a fraction where only whole numbers are taken now',
    'by: Float',
    'by: Int',
    '{ rate(by: 1.5) }',
    ['breaks'],
  ],
  [
    'a whole number where fractions were taken',
    'by: Float',
    'by: Int',
    '{ rate(by: 2) }',
    ['unused'],
  ],
  [
    'another fraction than the first in a list',
    'in: [Float]',
    'in: [Int]',
    '{ rate(in: [1, 2, 2.5]) }',
    ['breaks'],
  ],
  [
    'a member that is gone and asked for',
    'Product | Shop',
    'Product',
    '{ search { ... on Shop { id } } }',
    ['breaks'],
  ],
  [
    'a member that is gone and not asked for',
    'Product | Shop',
    'Product',
    '{ search { ... on Product { id } } }',
    ['unused'],
  ],
  [
    'an interface that is left and asked for',
    'Shop implements Node',
    'Shop',
    '{ node { ... on Shop { title } } }',
    ['breaks'],
  ],
  [
    'an interface that is left and not asked for',
    'Shop implements Node',
    'Shop',
    '{ product(id: 1) { shop { id } } }',
    ['unused'],
  ],
  [
    'mutations that are no more',
    '  type Mutation {',
    ' schema { query: Query } type Mutation {',
    'mutation { save { id } }',
    ['breaks'],
  ],
];

describe('a change judged by use', () => {
  it.each(rows)('%s: %s -> %s, %s', (_what, from, to, operation, outcomes) => {
    const { verdicts, problems } = judge({
      before,
      after: edited(from, to),
      recorded: [recorded(operation)],
    });
    expect(problems).toEqual([]);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  it('breaks by what is safe in itself, where two fields no longer merge', () => {
    const pets =
      'interface Pet { id: ID } type Query { pet: Pet } type Cat implements Pet { id: ID n: Int } type Dog implements Pet { id: ID n: Int';
    const merged = judge({
      before: `${pets} }`,
      after: `${pets}! }`,
      recorded: [recorded('{ pet { ... on Cat { n } ... on Dog { n } } }')],
    });
    expect(merged.verdicts).toMatchObject([
      { outcome: 'breaks', change: { kind: 'FIELD_TYPE_NARROWED', coordinate: 'Dog.n' } },
    ]);
  });

  it('blames of several changes the one that an operation meets', () => {
    const { verdicts } = judge({
      before,
      after: edited('title: String! price(currency: String)', 'price(currency: Int)'),
      recorded: [
        recorded('{ product(id: 1) { title price } }', {}, 'Title'),
        recorded('{ product(id: 1) { price(currency: "EUR") } }', {}, 'Price'),
      ],
    });
    const named = verdicts.map(({ change, affected }) => [
      change.coordinate,
      affected.map(({ operation }) => operation),
    ]);
    expect(named).toEqual([
      ['Product.price(currency:)', ['Price']],
      ['Product.title', ['Title']],
    ]);
  });

  it('says of a variable that it may break only', () => {
    const { verdicts } = judge({
      before,
      after: edited('RED BLUE', 'RED'),
      recorded: [recorded('query($c: Colour) { search(filter: { colour: $c }) { __typename } }')],
    });
    expect(verdicts[0]?.affected).toMatchObject([{ effect: 'may break' }]);
  });
});

describe('operations that cannot be judged', () => {
  const after = edited('title: String! price', 'price');

  it('are named once each, with the reason, and break nothing', () => {
    const { verdicts, problems } = judge({
      before,
      after,
      recorded: [
        recorded('{ product(id: ', {}, 'Cut'),
        recorded('{ product(id: 1) { title nope } }', {}, 'Old'),
        recorded('{ product(id: 1) { title { x } } }', {}, 'Odd'),
        { ...recorded('', {}, 'Lost'), hash: 'f00', text: undefined },
      ],
      consumers: [consumer('query { product { title } }')],
    });
    expect(verdicts).toMatchObject([{ outcome: 'unused' }]);
    expect(Object.fromEntries(problems.map(({ name, reason }) => [name, reason]))).toEqual({
      Cut: expect.stringContaining('line 1, column 15'),
      Old: 'asks for what the graph does not have: Product.nope',
      Odd: expect.stringContaining('does not fit the graph today'),
      Lost: 'nobody recorded its text',
      Registered: expect.stringContaining('"id"'),
    });
  });

  it('do not include one whose hash a registered operation explains', () => {
    const text = '{ product(id: 7) { title } }';
    const [seen] = judge({ before, after, recorded: [recorded(text)] }).verdicts[0]?.affected ?? [];
    const hashed = { ...recorded(''), hash: seen?.hash ?? '', text: undefined };
    const { verdicts, problems } = judge({
      before,
      after,
      recorded: [hashed],
      consumers: [consumer(text)],
    });
    expect(problems).toEqual([]);
    expect(verdicts[0]).toMatchObject({ outcome: 'breaks', requests: 10 });
  });
});

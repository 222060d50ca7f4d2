import type { Fault } from './fault.ts';

const shop = {
  catalog: `
    type Query { tops: [Product!]! }
    type Product @key(fields: "id") { id: ID! name: String! }`,
  stock: `
    type Product @key(fields: "id") { id: ID! stock: Int! echo(of: String): String! }`,
};

const fixed = { 'Query.tops': ['Product1', 'Product2'] };

/** Names that the client chooses and the plan also uses for itself. */
export const nameFaults: Fault[] = [
  {
    name: 'an alias that is the name of a key',
    parts: shop,
    fixed,
    operation: '{ tops { id: name stock } }',
    truth: {
      tops: [
        { id: 'Product1.name', stock: 667 },
        { id: 'Product2.name', stock: 39 },
      ],
    },
    stock: {
      tops: [
        { id: 'Product1.id', stock: 667 },
        { id: 'Product2.id', stock: 39 },
      ],
    },
  },
  {
    name: 'an alias __typename',
    parts: shop,
    fixed,
    operation: '{ tops { __typename: name stock } }',
    truth: {
      tops: [
        { __typename: 'Product1.name', stock: 667 },
        { __typename: 'Product2.name', stock: 39 },
      ],
    },
    stock: {
      tops: [
        { __typename: 'Product', stock: 667 },
        { __typename: 'Product', stock: 39 },
      ],
    },
  },
  {
    name: 'an alias of different fields that lead to one entity type, with a response name of different arguments',
    parts: {
      catalog: `
        type Query { nodes: [Node!]! }
        interface Node { id: ID! }
        type Shirt implements Node @key(fields: "id") { id: ID! fabric: Material! }
        type Shoe implements Node @key(fields: "id") { id: ID! sole: Material! }
        type Material @key(fields: "id") { id: ID! }`,
      materials: `
        type Material @key(fields: "id") { id: ID! weight(unit: String): String! }`,
    },
    fixed: {
      'Query.nodes': ['Shirt1', 'Shoe1'],
      'Shirt1.fabric': 'Material1',
      'Shoe1.sole': 'Material2',
    },
    operation: `{ nodes {
      ... on Shirt { of: fabric { weight(unit: "g") } }
      ... on Shoe { of: sole { weight(unit: "oz") } } } }`,
    truth: {
      nodes: [
        { of: { weight: 'Material1.weight{unit:"g"}' } },
        { of: { weight: 'Material2.weight{unit:"oz"}' } },
      ],
    },
    stock: {
      nodes: [
        { of: { weight: 'Material1.weight{unit:"g"}' } },
        { of: { weight: 'Material2.weight{unit:"g"}' } },
      ],
    },
  },
  {
    name: 'a variable named representations',
    parts: shop,
    fixed,
    operation: 'query ($representations: String) { tops { echo(of: $representations) } }',
    variables: { representations: 'x' },
    truth: { tops: [{ echo: 'Product1.echo{of:"x"}' }, { echo: 'Product2.echo{of:"x"}' }] },
    stock: 'Variables cannot contain key "representations"',
  },
  {
    name: 'introspection inside a fragment with a condition',
    parts: shop,
    fixed,
    operation:
      'query ($is: Boolean!) { ... @include(if: $is) { __type(name: "Product") { name } } }',
    variables: { is: true },
    truth: { __type: { name: 'Product' } },
    stock:
      'Was not able to find any options for __type(name: "Product") { name }: This shouldn\'t have happened.',
  },
];

import type { Fault } from './fault.ts';

/** A fetch is left out as a whole when all that it selects has conditions, although the object itself has not. */
export const conditionFaults: Fault[] = [
  {
    name: 'an object with a condition, of which nothing but a field with another condition is asked',
    parts: {
      catalog: `
        type Query { top: Product! }
        type Product @key(fields: "id") { id: ID! }`,
      makers: `
        type Product @key(fields: "id") { id: ID! maker: Maker }
        type Maker { name: String! }`,
    },
    fixed: { 'Query.top': 'Product1' },
    operation: `query ($isShort: Boolean!, $named: Boolean = false) {
      top { maker @skip(if: $isShort) { name @include(if: $named) } } }`,
    variables: { isShort: false },
    truth: { top: { maker: {} } },
    stock: { top: { maker: null } },
  },
  {
    name: 'the same with more conditions than anybody plans for in advance',
    parts: {
      catalog: `
        type Query { top: Product! }
        type Product @key(fields: "id") { id: ID! }`,
      makers: `
        type Product @key(fields: "id") { id: ID! maker: Maker }
        type Maker { name: String! }`,
    },
    fixed: { 'Query.top': 'Product1' },
    operation: `query ($isShort: Boolean!, $named: Boolean = false, $a: Boolean = false, $b: Boolean = false,
      $c: Boolean = false) {
      top { maker @skip(if: $isShort) { name @include(if: $named) }
        a: id @include(if: $a) b: id @include(if: $b) c: id @include(if: $c) } }`,
    variables: { isShort: false },
    truth: { top: { maker: {} } },
    stock: { top: { maker: null } },
  },
];

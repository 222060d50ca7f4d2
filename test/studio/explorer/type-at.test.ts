import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeAt } from '../../../gateway/studio/app/pages/explorer/editor/type-at.ts';

const schema = buildSchema(`
  type Query { product(handle: String, by: By): Product node: Node }
  input By { kind: Kind text: String }
  enum Kind { SKU GTIN }
  interface Node { id: ID }
  type Product implements Node { id: ID title: String brand: Brand }
  type Brand { name: String }`);

const text =
  'query It($by: By) { product(handle: "a", by: { kind: SKU }) { title brand { name } } node { ... on Product { id } } }';

describe('the type of a word', () => {
  it.each([
    ['product', 'Product'],
    ['title', 'Product'],
    ['brand', 'Brand'],
    ['name', 'Brand'],
    ['handle', 'Query'],
    ['by: {', 'By'],
    ['kind', 'Kind'],
    ['By)', 'By'],
    ['node', 'Node'],
    ['Product {', 'Product'],
    ['query', undefined],
    ['It', undefined],
  ])('%s leads to %s', (word, type) => {
    expect(typeAt(schema, text, text.indexOf(word) + 1)).toBe(type);
  });

  it('is none where the text cannot be read, or the schema has no such thing', () => {
    expect(typeAt(schema, '{ product', 3)).toBeUndefined();
    expect(typeAt(schema, '{ nothing { x } }', 3)).toBe('Query');
    expect(typeAt(schema, 'query ($a: String) { node { id } }', 13)).toBeUndefined();
  });
});

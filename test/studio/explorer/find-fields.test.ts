import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  findFields,
  indexFields,
  pathText,
} from '../../../gateway/studio/app/pages/explorer/picker/find-fields.ts';
import { rootsOf } from '../../../gateway/studio/app/pages/explorer/picker/picking.ts';

const schema = buildSchema(`
  type Query { brands: [Brand!]! product: Product node: Node }
  type Mutation { saveProduct: Product }
  interface Node { id: ID! }
  type Brand { name: String products: [Product!]! }
  type Product { title: String brand: Brand nameOfMaker: String }
  type Shop implements Node { id: ID! street: String }
`);
const index = indexFields(schema, rootsOf(schema));
const found = (words: string) => findFields(index, words).fields.map(({ path }) => pathText(path));

describe('finding fields', () => {
  it('knows every field of every type once, by a shortest way', () => {
    expect(found('title')).toEqual(['product › title']);
    expect(index).toHaveLength(3 + 1 + 1 + 2 + 3 + 2);
  });
  it('puts exact names before others, then short ways before long ones', () => {
    expect(found('name')).toEqual(['brands › name', 'product › nameOfMaker']);
    expect(found('PRODUCT')).toEqual(['product', 'brands › products', 'saveProduct']);
  });
  it('follows a path of words, along ways that are not the shortest', () => {
    expect(found('product.brand.name')).toContain('product › brand › name');
    expect(found('saveProduct brand')).toEqual(['saveProduct › brand']);
  });
  it('finds what stands further below the words', () => {
    expect(found('node.street')).toEqual(['node › on Shop › street']);
  });
  it('finds nothing for nothing, nor for what is not there', () => {
    expect(findFields(index, ' . ')).toEqual({ fields: [], count: 0 });
    expect(found('nowhere')).toEqual([]);
  });
  it('gives no more than a page can show, and says how many there are', () => {
    const names = Array.from({ length: 300 }, (_, at) => `field${at}: String`);
    const wide = buildSchema(`type Query { ${names.join('\n')} }`);
    const { fields, count } = findFields(indexFields(wide, rootsOf(wide)), 'field');
    expect([fields.length, count]).toEqual([50, 300]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ProductFilter } from '../../../../subgraphs/catalog/model/product-search.ts';
import { requireModest } from '../../../../subgraphs/catalog/model/search-limits.ts';

const times = <T>(count: number, make: (nth: number) => T) =>
  Array.from({ length: count }, (_, nth) => make(nth));
const values = (count: number) => times(count, String);
const attributes = (count: number) => times(count, (nth) => ({ code: `a${nth}`, min: '1' }));
const options = (count: number) => times(count, (nth) => ({ name: `o${nth}`, values: ['x'] }));
const long = 'x'.repeat(201);

describe('what one search asks for', () => {
  it.each<ProductFilter>([
    {},
    { attributes: attributes(10), options: options(3), brands: values(50) },
    { attributes: [{ code: 'a', values: values(50) }] },
  ])('may be %j', (filter) => {
    expect(() => requireModest(filter)).not.toThrow();
  });

  it.each<[string, string, ProductFilter]>([
    ['eleven attributes', 'LIMIT_EXCEEDED', { attributes: attributes(11) }],
    ['four options', 'LIMIT_EXCEEDED', { options: options(4) }],
    ['51 brands', 'LIMIT_EXCEEDED', { brands: values(51) }],
    ['51 statuses', 'LIMIT_EXCEEDED', { statuses: times(51, () => 'ACTIVE' as const) }],
    ['51 values', 'LIMIT_EXCEEDED', { attributes: [{ code: 'a', values: values(51) }] }],
    ['51 choices', 'LIMIT_EXCEEDED', { options: [{ name: 'o', values: values(51) }] }],
    ['a long brand', 'LIMIT_EXCEEDED', { brands: [long] }],
    ['a long collection', 'LIMIT_EXCEEDED', { collection: long }],
    ['a long value', 'LIMIT_EXCEEDED', { options: [{ name: 'o', values: [long] }] }],
    ['a long code', 'LIMIT_EXCEEDED', { attributes: [{ code: long, min: '1' }] }],
    ['one attribute twice', 'INVALID_INPUT', { attributes: [{ code: 'a' }, { code: 'a' }] }],
    [
      'one option twice',
      'INVALID_INPUT',
      {
        options: [
          { name: 'o', values: ['x'] },
          { name: 'o', values: ['y'] },
        ],
      },
    ],
  ])('is not %s', (_what, code, filter) => {
    expect(() => requireModest(filter)).toThrow(expect.objectContaining({ code }));
  });
});

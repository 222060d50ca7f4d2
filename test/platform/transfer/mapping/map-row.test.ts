import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapper, reverseMapper } from '../../../../platform/transfer/mapping/map-row.ts';
import { type MappedFile, mappingForm } from '../../../../platform/transfer/mapping/mapping.ts';

const file: MappedFile = {
  file: 'products.csv',
  feed: 'items',
  columns: {
    sku: 'number',
    'option.Colour': 'color',
    category_path: { join: ['category', 'subcategory'], with: ' > ' },
    brand: { constant: 'AdventureWorks' },
    language: 'lang',
    direction: 'lang',
  },
  values: {
    language: { 'zh-cht': 'zh-Hant', eng: 'en' },
    direction: { 'zh-cht': 'LTR', eng: 'LTR', ar: 'RTL' },
    'option.Colour': { 'N/A': '' },
  },
};

describe('mapping a row', () => {
  it('renames, joins, translates and fills in', () => {
    const row = { number: 'A1', color: 'N/A', category: 'Bikes', subcategory: 'Road', lang: 'ar' };
    expect(mapper(file)(row)).toEqual({
      sku: 'A1',
      'option.Colour': '',
      category_path: 'Bikes > Road',
      brand: 'AdventureWorks',
      language: 'ar',
      direction: 'RTL',
    });
  });

  it('leaves empty parts out of a join', () => {
    expect(mapper(file)({ category: 'Bikes', subcategory: '' }).category_path).toBe('Bikes');
    expect(mapper(file)({}).category_path).toBe('');
  });

  it('gives every row back as it was', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9 ,"]{1,12}$/);
    const row = fc.record({
      number: word,
      color: fc.oneof(word, fc.constant('N/A')),
      lang: fc.constantFrom('zh-cht', 'eng', 'ar', 'fr'),
      category: word,
      subcategory: fc.oneof(word, fc.constant('')),
    });
    fc.assert(
      fc.property(row, (original) => {
        expect(reverseMapper(file)(mapper(file)(original))).toEqual(original);
      }),
    );
  });

  it('keeps the surplus of a long path in the last column', () => {
    expect(reverseMapper(file)({ category_path: 'A > B > C' })).toMatchObject({
      category: 'A',
      subcategory: 'B > C',
    });
  });
});

describe('a mapping file', () => {
  it.each([
    [{ files: [] }, 'files'],
    [{ files: [{ file: 'a.txt', feed: 'x', columns: {} }] }, 'must end in .csv or .ndjson'],
    [
      { files: [{ file: 'a.csv', feed: 'x', columns: { a: { jion: [] } } }] },
      'must be a column’s name',
    ],
    [{ files: [{ file: 'a.csv', feed: 'x', columns: {}, colums: {} }] }, 'colums'],
  ])('with a mistake is refused with the place of it: %j', (yaml, told) => {
    const parsed = mappingForm.safeParse(yaml);
    expect(JSON.stringify(parsed.error?.issues)).toContain(told);
  });
});

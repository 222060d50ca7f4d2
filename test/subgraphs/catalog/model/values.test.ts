import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  definitionProblem,
  readAttributeValue,
} from '../../../../subgraphs/catalog/model/attribute-value.ts';
import { priceProblem } from '../../../../subgraphs/catalog/model/list-price.ts';
import { mediaType } from '../../../../subgraphs/catalog/model/media-file.ts';
import { handleForm, slug } from '../../../../subgraphs/catalog/model/slug.ts';
import {
  toGrams,
  toStoredWeight,
  weightAsGiven,
} from '../../../../subgraphs/catalog/model/weight.ts';

describe('an attribute’s value', () => {
  it.each([
    ['NUMBER', '2.50', '2.5'],
    ['NUMBER', '-7', '-7'],
    ['NUMBER', 'two', null],
    ['BOOLEAN', 'TRUE', 'true'],
    ['BOOLEAN', 'yes', null],
    ['ENUM', 'Down', 'Down'],
    ['ENUM', 'Feathers', null],
    ['TEXT', ' wool ', 'wool'],
    ['TEXT', ' ', null],
  ] as const)('%s %j is %j', (type, text, value) => {
    const read = readAttributeValue({ code: 'fill', type, values: ['Down', 'Wool'] }, text);
    expect(read.ok ? read.value : null).toBe(value);
  });

  it.each([
    ['ENUM', ['a'], true],
    ['ENUM', [], false],
    ['ENUM', ['a', 'a'], false],
    ['ENUM', ['a|b'], false],
    ['TEXT', ['a'], false],
    ['TEXT', [], true],
  ] as const)('%s may list %j: %s', (type, values, isRight) => {
    expect(definitionProblem(type, values) === null).toBe(isRight);
  });
});

describe('a weight', () => {
  it.each([
    ['2.24', 'lb', 1016],
    ['0.5', 'g', 0],
    ['1.5', 'g', 2],
    ['1.2', 'kg', 1200],
    ['16', 'oz', 454],
  ] as const)('of %s %s is %d g', (value, unit, grams) => {
    expect(toGrams(value, unit)).toBe(grams);
  });

  it.each([
    ['2.24', 'lb'],
    ['300', 'g'],
    ['0.4', 'g'],
    ['1', 'kg'],
  ] as const)('of %s %s is given back as it came', (value, unit) => {
    expect(weightAsGiven(toStoredWeight(value, unit))).toEqual({ value, unit });
  });

  it('is given back in its unit until the grams are edited', () => {
    const stored = { weight_grams: 1016, weight_value: '2.24', weight_unit: 'lb' } as const;
    expect(weightAsGiven(stored)).toEqual({ value: '2.24', unit: 'lb' });
    expect(weightAsGiven({ ...stored, weight_grams: 900 })).toEqual({ value: '900', unit: 'g' });
    expect(weightAsGiven({ ...stored, weight_grams: null })).toBeNull();
  });
});

describe('a list price', () => {
  it.each([
    ['9.99', 'EUR', null],
    ['0', 'EUR', 'above zero'],
    ['-1', 'EUR', 'above zero'],
    ['9.999', 'EUR', '2 decimal digits'],
    ['9.5', 'JPY', '0 decimal digits'],
    ['10000000000', 'EUR', 'is below'],
  ])('of %s %s: %s', (amount, currencyCode, problem) => {
    const told = priceProblem({ amount, currencyCode });
    expect(problem === null ? told === null : told?.includes(problem)).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['Lanolin & Co', 'lanolin-co'],
    ['Crème Brûlée!', 'creme-brulee'],
    ['P1001', 'p1001'],
    ['***', 'unnamed'],
  ])('%j in an address is %s', (text, handle) => {
    expect(slug(text)).toBe(handle);
  });

  it('are always handles', () => {
    fc.assert(fc.property(fc.string(), (text) => handleForm.test(slug(text))));
  });

  it.each([
    ['jacket-pine.svg', 'IMAGE'],
    ['film.mp4', 'VIDEO'],
    ['../secret.svg', null],
    ['a/b.svg', null],
    ['.hidden.svg', null],
    ['script.js', null],
    ['a..svg', null],
  ])('%j as a media file is %s', (file, kind) => {
    expect(mediaType(file)?.kind ?? null).toBe(kind);
  });
});

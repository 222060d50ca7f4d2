import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gtinCheckDigit, gtinProblem, isGtin } from '../../../../subgraphs/catalog/model/gtin.ts';

const lengths = [7, 11, 12, 13];
const digits = fc
  .constantFrom(...lengths)
  .chain((length) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }),
  )
  .map((list) => list.join(''));

describe('a GTIN', () => {
  it.each([
    ['GTIN-8', '96385074'],
    ['GTIN-12', '614141000036'],
    ['GTIN-13', '4006381333931'],
    ['GTIN-14', '10614141000415'],
  ])('of kind %s from the GS1 manual is right', (_kind, gtin) => {
    expect(isGtin(gtin)).toBe(true);
    expect(gtinProblem(gtin)).toBeNull();
  });

  it.each(['', '123', '400638133393X', '123456789', '40063813339311'])('%j is none', (text) => {
    expect(isGtin(text)).toBe(false);
  });

  it('has exactly one right check digit, and any one wrong digit shows', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, place, change) => {
        const gtin = body + gtinCheckDigit(body);
        expect(isGtin(gtin)).toBe(true);
        const at = place % gtin.length;
        const other = (Number(gtin[at]) + change) % 10;
        expect(isGtin(gtin.slice(0, at) + other + gtin.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('tells the digit that would be right', () => {
    expect(gtinProblem('4006381333930')).toContain('4006381333931 would be right');
  });
});

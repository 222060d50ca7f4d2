import { describe, expect, it } from 'vitest';
import { isSameRow } from '../../../../platform/transfer/quarantine/same-row.ts';

const refused = {
  code: 'INVALID_INPUT',
  field: 'price',
  original: 'A1,acme,cheap',
  record: { sku: 'A1', maker: 'acme', price: 'cheap' },
};
const accepted = { line: 2, original: 'A1,acme,12', record: { ...refused.record, price: '12' } };

describe('the row that was refused on a line', () => {
  it.each([
    ['the same text', refused, { ...accepted, original: refused.original }, true],
    ['the refused field corrected', refused, accepted, true],
    ['another field changed', { ...refused, field: 'maker' }, accepted, false],
    ['no field named', { ...refused, field: null }, accepted, false],
    ['another reference', { ...refused, code: 'UNKNOWN_REFERENCE' }, accepted, false],
    ['other quotes', { ...refused, field: null }, { ...accepted, record: refused.record }, true],
    ['a line that could not be read', { ...refused, record: {} }, accepted, false],
    ['a column more', refused, { ...accepted, record: { ...accepted.record, title: 'x' } }, false],
  ])('is recognised by: %s', (_what, before, now, expected) => {
    expect(isSameRow(before, now)).toBe(expected);
  });
});

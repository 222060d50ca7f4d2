import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FlatRecord,
  objectOfRecords,
} from '../../../../schema/contracts/propose/from-records.ts';

async function profile(...records: FlatRecord[]) {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const batches = (async function* () {
    yield records;
  })();
  const object = await objectOfRecords({ name: 'Row', columns, records: batches });
  return Object.fromEntries((object.properties ?? []).map((property) => [property.name, property]));
}

describe('drafting a contract from records', () => {
  it.each([
    ['integer', ['1', '-20', '0']],
    ['number', ['1', '2.50', '-0.1']],
    ['boolean', ['true', 'FALSE']],
    ['date', ['2026-01-31', '2026-02-01']],
    ['timestamp', ['2026-01-31T10:00:00Z', '2026-01-31 10:00']],
    ['string', ['1', 'two']],
    // Leading zeros mean something: a postcode, an article number.
    ['string', ['0123', '4567']],
    ['string', ['', '']],
  ])('takes the narrowest type that every value has: %s', async (logicalType, values) => {
    const { value } = await profile(...values.map((each) => ({ value: each })));
    expect(value).toMatchObject({ logicalType });
  });

  it('promises what no record breaks', async () => {
    const { sku, gtin, note } = await profile(
      { sku: 'a', gtin: '1', note: '' },
      { sku: 'b', gtin: '2', note: 'x' },
      { sku: 'c', gtin: '2', note: 'x' },
    );
    expect(sku).toMatchObject({
      required: true,
      primaryKey: true,
      logicalTypeOptions: { maxLength: 1 },
    });
    expect(gtin).not.toHaveProperty('unique');
    expect(note).not.toHaveProperty('required');
  });

  it('takes a few words that come again and again for a list of words', async () => {
    const stages = Array.from({ length: 20 }, (_, row) => ({
      stage: row % 2 ? 'draft' : 'active',
    }));
    const { stage } = await profile(...stages);
    expect(stage?.quality).toMatchObject([{ arguments: { validValues: ['active', 'draft'] } }]);
  });

  it('gives no examples of what may be about people', async () => {
    const { customer_email: email, city } = await profile({
      customer_email: 'ada@example.com',
      city: 'Ulm',
    });
    expect(email).toMatchObject({ classification: 'personal' });
    expect(email).not.toHaveProperty('examples');
    expect(city).toMatchObject({ examples: ['Ulm'] });
  });

  it('never promises what its own records break', async () => {
    const values = fc.array(fc.constantFrom('', '1', '2', '1.5', 'true', 'x', '2026-01-01'), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(values, async (texts) => {
        const { value } = await profile(...texts.map((each) => ({ value: each })));
        if (value?.required) expect(texts).not.toContain('');
        if (value?.unique || value?.primaryKey) expect(new Set(texts).size).toBe(texts.length);
        if (value?.logicalType === 'integer') expect(texts.join('')).toMatch(/^\d+$/);
      }),
    );
  });
});

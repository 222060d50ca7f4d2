import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pricesOn } from '../../../subgraphs/catalog/store/prices.ts';
import { openShop, type Shop, sampleStock } from './shop.ts';

const set = `mutation ($input: SetListPriceInput!) { setListPrice(input: $input) {
  variant { listPrices { amount currencyCode } } userErrors { code path }
} }`;

describe('a list price', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(5));
  });
  afterAll(() => shop.stop());

  const run = async (input: object) =>
    (await shop.ask(set, { variables: { input }, caller: 'team:catalog' })).data?.setListPrice;
  const history = async (sku: string) => {
    const query = `query ($sku: ID) { variant(sku: $sku) { priceHistory(currency: "EUR") {
      nodes { price { amount } validFrom validUntil } } } }`;
    const { data } = await shop.ask(query, { variables: { sku } });
    return data?.variant;
  };

  it('holds from its day until the next one begins', async () => {
    const price = { amount: '20.00', currencyCode: 'EUR' };
    expect(await run({ sku: 'P0001-S', price })).toEqual({
      variant: { listPrices: [price] },
      userErrors: [],
    });
    await run({ sku: 'P0001-S', price: { ...price, amount: '25' }, validFrom: '2027-01-01' });
    expect(await history('P0001-S')).toEqual({
      priceHistory: {
        nodes: [
          { price: { amount: '25.00' }, validFrom: '2027-01-01', validUntil: null },
          { price: { amount: '20.00' }, validFrom: '2026-11-23', validUntil: '2026-12-31' },
          { price: { amount: '15.00' }, validFrom: '2026-01-01', validUntil: '2026-11-22' },
        ],
      },
    });
    const query = `{ variant(sku: "P0001-S") {
      before: listPrice(currency: "EUR", at: "2025-12-31T23:59:59Z") { amount }
      earlier: listPrice(currency: "EUR", at: "2026-06-01T00:00:00Z") { amount }
      now: listPrice(currency: "EUR") { amount }
      later: listPrice(currency: "EUR", at: "2027-01-01T00:00:00Z") { amount }
      other: listPrice(currency: "USD") { amount }
    } }`;
    expect((await shop.ask(query)).data?.variant).toEqual({
      before: null,
      earlier: { amount: '15.00' },
      now: { amount: '20.00' },
      later: { amount: '25.00' },
      other: null,
    });
  });

  it('set again from the same day replaces, and may end', async () => {
    const input = { sku: 'P0002-S', validFrom: '2026-11-01', validUntil: '2026-11-10' };
    await run({ ...input, price: { amount: '9', currencyCode: 'EUR' } });
    await run({ ...input, price: { amount: '8', currencyCode: 'EUR' } });
    const { data } = await shop.ask(`{ variant(sku: "P0002-S") {
      earlier: listPrice(currency: "EUR", at: "2026-11-10T12:00:00Z") { amount }
      now: listPrice(currency: "EUR") { amount }
    } }`);
    expect(data?.variant).toEqual({ earlier: { amount: '8.00' }, now: null });
  });

  it.each([
    [
      'nothing',
      { price: { amount: '0', currencyCode: 'EUR' } },
      'INVALID_INPUT',
      ['input', 'price'],
    ],
    [
      'less than nothing',
      { price: { amount: '-5', currencyCode: 'EUR' } },
      'INVALID_INPUT',
      ['input', 'price'],
    ],
    [
      'half a cent',
      { price: { amount: '1.005', currencyCode: 'EUR' } },
      'INVALID_INPUT',
      ['input', 'price'],
    ],
    [
      'an end before its beginning',
      {
        price: { amount: '5', currencyCode: 'EUR' },
        validFrom: '2026-05-02',
        validUntil: '2026-05-01',
      },
      'INVALID_INPUT',
      ['input', 'validUntil'],
    ],
    [
      'no variant',
      { sku: 'NONE', price: { amount: '5', currencyCode: 'EUR' } },
      'NOT_FOUND',
      ['input', 'sku'],
    ],
  ])('is not set with %s', async (_what, more, code, path) => {
    expect(await run({ sku: 'P0003-S', ...more })).toEqual({
      variant: null,
      userErrors: [{ code, path }],
    });
  });

  it('has one value on any day, whatever was written', async () => {
    const day = (nth: number) => new Date(Date.UTC(2026, 0, 1 + nth)).toISOString().slice(0, 10);
    const given = fc.uniqueArray(
      fc.record({
        start: fc.integer({ min: 0, max: 40 }),
        length: fc.option(fc.integer({ min: 0, max: 20 })),
        amount: fc.integer({ min: 1, max: 999 }),
      }),
      { selector: ({ start }) => start, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(given, fc.integer({ min: 0, max: 60 }), async (list, asked) => {
        await sql`delete from list_prices where sku = 'P0005-S'`.execute(shop.db);
        await shop.fill({
          prices: list.map(({ start, length, amount }) => ({
            sku: 'P0005-S',
            currency: 'EUR',
            amount,
            from: day(start),
            until: length === null ? null : day(start + length),
          })),
        });
        const begun = list
          .filter(({ start }) => start <= asked)
          .sort((a, b) => b.start - a.start)[0];
        const holds = begun && (begun.length === null || begun.start + begun.length >= asked);
        const found = await pricesOn(shop.db, ['P0005-S'], day(asked));
        expect(found.map(({ amount }) => Number(amount))).toEqual(holds ? [begun.amount] : []);
        const periods = await shop.db
          .selectFrom('price_periods')
          .selectAll()
          .where('sku', '=', 'P0005-S')
          .orderBy('valid_from')
          .execute();
        for (const [nth, period] of periods.entries()) {
          const next = periods[nth + 1];
          if (next) expect(z.string().parse(period.valid_until) < next.valid_from).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

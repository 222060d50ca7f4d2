import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop, sampleStock } from './shop.ts';

const set = `mutation ($input: SetListPriceInput!) { setListPrice(input: $input) {
  userErrors { code } } }`;
const list = `query ($currency: CurrencyCode, $from: Date, $until: Date, $first: Int, $after: String) {
  priceChanges(currency: $currency, from: $from, until: $until, first: $first, after: $after) {
    nodes { variant { sku } before { amount } after { amount currencyCode } percent validFrom }
    pageInfo { hasNextPage endCursor } } }`;

describe('changes of list prices', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(3));
    await price('P0001-S', '12.00', '2026-11-20');
    await price('P0001-M', '20.00', '2026-11-20');
    await price('P0002-S', '17.00', '2026-12-24');
    // The first price in a currency takes the place of none, and the same amount changes nothing.
    await price('P0003-S', '9.00', '2026-11-21', 'GBP');
    await price('P0003-M', '26.00', '2026-11-21');
  });
  afterAll(() => shop.stop());

  const price = async (sku: string, amount: string, validFrom: string, currencyCode = 'EUR') => {
    const input = { sku, price: { amount, currencyCode }, validFrom };
    const { data } = await shop.ask(set, { variables: { input }, caller: 'team:catalog' });
    expect(data?.setListPrice).toEqual({ userErrors: [] });
  };
  const changes = async (variables: Record<string, unknown>) =>
    (await shop.ask(list, { variables })).data?.priceChanges;

  it('are told with what was before, the latest first, page by page', async () => {
    const first = await changes({ first: 1 });
    expect(first).toMatchObject({
      nodes: [
        {
          variant: { sku: 'P0001-M' },
          before: { amount: '16.00' },
          after: { amount: '20.00', currencyCode: 'EUR' },
          percent: '25.0',
          validFrom: '2026-11-20',
        },
      ],
      pageInfo: { hasNextPage: true },
    });
    const cursor = Buffer.from(JSON.stringify(['2026-11-20', 'P0001-M', 'EUR']));
    expect(await changes({ after: cursor.toString('base64url') })).toMatchObject({
      nodes: [{ variant: { sku: 'P0001-S' }, percent: '-20.0' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('may lie ahead, and be of one currency alone', async () => {
    expect(await changes({ from: '2026-11-24', until: '2027-12-01' })).toMatchObject({
      nodes: [{ variant: { sku: 'P0002-S' }, validFrom: '2026-12-24' }],
    });
    expect(await changes({ currency: 'GBP' })).toMatchObject({ nodes: [] });
  });

  it('of a draft are for those who prepare it', async () => {
    await shop.db
      .updateTable('variants')
      .set({ status: 'DRAFT' })
      .where('sku', '=', 'P0002-S')
      .execute();
    const variables = { from: '2026-12-24', until: '2026-12-24' };
    expect(await changes(variables)).toMatchObject({ nodes: [] });
    const { data } = await shop.ask(list, { variables, caller: 'team:marketing' });
    expect(data?.priceChanges).toMatchObject({ nodes: [{ variant: { sku: 'P0002-S' } }] });
    await shop.db
      .updateTable('variants')
      .set({ status: 'ACTIVE' })
      .where('sku', '=', 'P0002-S')
      .execute();
  });

  it.each([
    [{ from: '2026-11-24', until: '2026-11-23' }, 'INVALID_INPUT'],
    [{ from: '2025-01-01' }, 'LIMIT_EXCEEDED'],
  ])('are not told for %j', async (variables, code) => {
    const { errors } = await shop.ask(list, { variables });
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  });
});

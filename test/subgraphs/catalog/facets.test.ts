import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop, sampleStock } from './shop.ts';

describe('facets', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(60));
  });
  afterAll(() => shop.stop());

  const ask = (filter: object, fields: string) =>
    shop.ask(
      `query ($filter: ProductFilter) { products(filter: $filter, first: 1) { nodes { id } ${fields} } }`,
      { variables: { filter } },
    );

  it('count what matches by brand, options and attributes', async () => {
    const { data } = await ask(
      { query: 'rain' },
      'facets { brands { brand { id } count } options { name values { value count } } attributes { attribute { code } values { value count } } }',
    );
    expect(data?.products).toMatchObject({
      facets: {
        brands: [
          { brand: { id: 'camp' }, count: 4 },
          { brand: { id: 'fell' }, count: 4 },
          { brand: { id: 'oak' }, count: 4 },
        ],
        options: [
          {
            name: 'Size',
            values: [
              { value: 'M', count: 12 },
              { value: 'S', count: 12 },
            ],
          },
          { name: 'Colour', values: expect.arrayContaining([{ value: 'Ochre', count: 4 }]) },
        ],
        attributes: [
          {
            attribute: { code: 'capacity' },
            values: expect.arrayContaining([{ value: '0', count: 3 }]),
          },
          {
            attribute: { code: 'waterproof' },
            values: [
              { value: 'false', count: 6 },
              { value: 'true', count: 6 },
            ],
          },
        ],
      },
    });
  });

  it('still show the other brands when one is chosen, and obey all else', async () => {
    const filter = { brands: ['oak'], attributes: [{ code: 'waterproof', values: ['true'] }] };
    const { data } = await ask(filter, 'totalCount facets { brands { brand { id } count } }');
    expect(data?.products).toMatchObject({
      totalCount: 10,
      facets: { brands: [{ count: 10 }, { count: 10 }, { count: 10 }] },
    });
  });

  it('count lowest prices in round ranges', async () => {
    const { data } = await ask(
      {},
      'facets { prices(currency: EUR_, ranges: 3) { from { amount } below { amount } count } }'.replace(
        'EUR_',
        '"EUR"',
      ),
    );
    expect(data?.products).toMatchObject({
      facets: {
        prices: [
          { from: { amount: '0.00' }, below: { amount: '20.00' }, count: 12 },
          { from: { amount: '20.00' }, below: { amount: '40.00' }, count: 24 },
          { from: { amount: '40.00' }, below: { amount: '60.00' }, count: 24 },
        ],
      },
    });
    const none = await ask({}, 'facets { prices(currency: "USD") { count } }');
    expect(none.data?.products).toMatchObject({ facets: { prices: [] } });
  });

  it('cost nothing until they are asked for', async () => {
    shop.takeStatements();
    await ask({}, '');
    expect(shop.takeStatements()).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop, type Stock, sampleStock } from './shop.ts';

const preparing = ['team:catalog', 'team:logistics', 'office:dach'];
const others = [undefined, 'consumer:storefront'];

const drafts: Stock = {
  products: [
    { id: 'DR1', handle: 'dr1', title: 'Secret', language: 'en-GB', status: 'DRAFT' },
    { id: 'ON1', handle: 'on1', title: 'On sale', language: 'en-GB', status: 'ACTIVE' },
  ],
  variants: [
    { sku: 'DR1-S', product: 'DR1', gtin: '4006381333931', options: 'Size=S', status: 'ACTIVE' },
    { sku: 'ON1-S', product: 'ON1', options: 'Size=S', status: 'ACTIVE' },
    { sku: 'ON1-X', product: 'ON1', options: 'Size=X', status: 'DRAFT' },
  ],
  media: [
    { id: 'on1-s', product: 'ON1', sku: 'ON1-S', file: 's.svg', alt_text: 'S' },
    { id: 'on1-x', product: 'ON1', sku: 'ON1-X', file: 'x.svg', alt_text: 'X' },
  ],
};

describe('a draft', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(1));
    await shop.fill(drafts);
  });
  afterAll(() => shop.stop());

  const document = `query ($representations: [_Any!]!) {
    product(id: "DR1") { title }
    variant(sku: "DR1-S") { sku product { title } }
    byGtin: variant(gtin: "4006381333931") { sku }
    _entities(representations: $representations) {
      ... on Product { productId: id } ... on Variant { sku product { id } }
    }
    onSale: product(id: "ON1") { variants { sku } options { values } media { id } }
    found: products(filter: { query: "ON1-X" }) { totalCount }
  }`;
  const representations = [
    { __typename: 'Product', id: 'DR1' },
    { __typename: 'Product', handle: 'dr1' },
    { __typename: 'Variant', sku: 'DR1-S' },
    { __typename: 'Variant', gtin: '4006381333931' },
    { __typename: 'Variant', sku: 'ON1-X' },
    { __typename: 'Variant', sku: 'ON1-S' },
  ];
  const ask = (caller?: string) =>
    shop.ask(document, { variables: { representations }, ...(caller ? { caller } : {}) });

  it.each(others)('is hidden from %s, whichever way leads to it', async (caller) => {
    expect(await ask(caller)).toMatchObject({
      data: {
        product: null,
        variant: null,
        byGtin: null,
        _entities: [null, null, null, null, null, { sku: 'ON1-S', product: { id: 'ON1' } }],
        onSale: {
          variants: [{ sku: 'ON1-S' }],
          options: [{ values: ['S'] }],
          media: [{ id: 'on1-s' }],
        },
        found: { totalCount: 0 },
      },
    });
  });

  it.each(preparing)('is shown to %s', async (caller) => {
    const { data, errors } = await ask(caller);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      product: { title: 'Secret' },
      variant: { sku: 'DR1-S', product: { title: 'Secret' } },
      byGtin: { sku: 'DR1-S' },
      _entities: [
        { productId: 'DR1' },
        { productId: 'DR1' },
        { sku: 'DR1-S' },
        { sku: 'DR1-S' },
        { sku: 'ON1-X' },
        { sku: 'ON1-S' },
      ],
      onSale: { variants: [{ sku: 'ON1-S' }, { sku: 'ON1-X' }], options: [{ values: ['S', 'X'] }] },
      found: { totalCount: 1 },
    });
  });
});

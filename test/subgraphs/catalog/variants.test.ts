import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../support/until.ts';
import { openShop, type Shop, sampleStock } from './shop.ts';

const save = `mutation ($input: SaveVariantInput!) { saveVariant(input: $input) {
  variant { sku gtin title status version weightGrams options { name value } dimensions { lengthMm } product { id } }
  userErrors { code path message }
} }`;

const unknown = {
  gtin: null,
  weight_grams: null,
  weight_value: null,
  weight_unit: null,
  length_mm: null,
  width_mm: null,
  height_mm: null,
  sell_start: null,
  sell_end: null,
};

describe('a variant', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(4));
  });
  afterAll(() => shop.stop());

  const run = async (input: object) => {
    const { data, errors } = await shop.ask(save, { variables: { input }, caller: 'team:catalog' });
    expect(errors).toBeUndefined();
    return data?.saveVariant;
  };

  it('is added, edited, and counts its versions', async () => {
    const input = {
      sku: 'NEW-L',
      product: 'P0001',
      gtin: '4006381333931',
      title: 'Large',
      options: [{ name: 'Size', value: 'L' }],
      weightGrams: 400,
      dimensions: { lengthMm: 300, widthMm: 200, heightMm: 50 },
    };
    expect(await run(input)).toEqual({
      variant: {
        ...input,
        dimensions: { lengthMm: 300 },
        product: { id: 'P0001' },
        status: 'ACTIVE',
        version: 1,
      },
      userErrors: [],
    });
    const edit = { ...input, title: 'L', expectedVersion: 1, status: 'DISCONTINUED' };
    expect(await run(edit)).toMatchObject({
      variant: { title: 'L', version: 2, status: 'DISCONTINUED' },
    });
    expect(await run(edit)).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }] });
    expect(await run({ ...edit, expectedVersion: 2, status: 'DRAFT' })).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION' }],
    });
    const { data } = await shop.ask('{ variant(gtin: "4006381333931") { sku } }');
    expect(data).toEqual({ variant: { sku: 'NEW-L' } });
  });

  it.each([
    ['a wrong check digit', { gtin: '4006381333930' }, 'INVALID_INPUT', 'gtin'],
    ['an unknown product', { product: 'NONE' }, 'NOT_FOUND', 'product'],
    [
      'four options',
      { options: ['a', 'b', 'c', 'd'].map((name) => ({ name, value: 'x' })) },
      'INVALID_INPUT',
      'options',
    ],
    [
      'the options of a sibling',
      {
        options: [
          { name: 'Size', value: 'S' },
          { name: 'Colour', value: 'Ochre' },
        ],
      },
      'RULE_VIOLATED',
      'options',
    ],
    ['a negative weight', { weightGrams: -1 }, 'INVALID_INPUT', 'weightGrams'],
  ])('is refused with %s', async (_what, more, code, field) => {
    expect(await run({ sku: 'BAD', product: 'P0002', ...more })).toMatchObject({
      variant: null,
      userErrors: [{ code, path: ['input', field] }],
    });
  });

  it('stays with its product', async () => {
    expect(await run({ sku: 'P0002-S', product: 'P0003' })).toMatchObject({
      userErrors: [{ code: 'RULE_VIOLATED', message: expect.stringContaining('P0002') }],
    });
  });

  it('and its pictures stay with their product, even when two take one id at once', async () => {
    const attach = `mutation ($input: AttachMediaInput!) { attachMedia(input: $input) {
      media { id } userErrors { code path message } } }`;
    const other = await shop.db.startTransaction().execute();
    await other
      .insertInto('variants')
      .values({ sku: 'TWO', product_id: 'P0003', title: '', options: sql`'[]'`, ...unknown })
      .execute();
    await other
      .insertInto('media')
      .values({ id: 'two', product_id: 'P0003', file: 'x.svg', alt_text: 'X', position: 0 })
      .execute();
    const variant = run({ sku: 'TWO', product: 'P0004', options: [{ name: 'Size', value: '2' }] });
    const input = { id: 'two', product: 'P0002', file: 'x.svg', altText: 'X' };
    const media = shop.ask(attach, { variables: { input }, caller: 'team:catalog' });
    await until('both wait for the other', async () => {
      const { rows } = await sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(shop.db);
      return rows.length === 2;
    });
    await other.commit().execute();
    expect(await variant).toMatchObject({ variant: null, userErrors: [{ code: 'RULE_VIOLATED' }] });
    expect((await media).data?.attachMedia).toMatchObject({
      media: null,
      userErrors: [{ code: 'ALREADY_EXISTS' }],
    });
    for (const table of ['variants', 'media']) {
      const moving = sql`update ${sql.table(table)} set product_id = 'P0001'`.execute(shop.db);
      await expect(moving).rejects.toMatchObject({ code: 'P0001' });
    }
  });

  it('takes options that are free, even of twenty savers at once only one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        run({ sku: `RACE-${nth}`, product: 'P0004', options: [{ name: 'Size', value: 'XL' }] }),
      ),
    );
    const text = JSON.stringify(answers);
    expect(text.match(/"RULE_VIOLATED"/g)).toHaveLength(19);
  });

  it('shows its own pictures, or its product’s where it has none', async () => {
    await shop.fill({
      media: [{ id: 'own', product: 'P0001', sku: 'P0001-S', file: 'own.svg', alt_text: 'Own' }],
    });
    const { data } = await shop.ask(
      '{ product(id: "P0001") { media { id } variants { sku media { id } } } }',
    );
    expect(data?.product).toMatchObject({
      media: [{ id: 'm1' }],
      variants: expect.arrayContaining([
        { sku: 'P0001-S', media: [{ id: 'own' }] },
        { sku: 'P0001-M', media: [{ id: 'm1' }] },
      ]),
    });
  });
});

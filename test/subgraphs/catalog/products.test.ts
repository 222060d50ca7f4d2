import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop, sampleStock } from './shop.ts';

const fields =
  'product { id handle title status version publishedAt } userErrors { code message path }';

describe('a product', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(3));
  });
  afterAll(() => shop.stop());

  const run = async (name: string, input: object, caller = 'team:catalog') => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const { data, errors } = await shop.ask(document, { variables: { input }, caller });
    expect(errors).toBeUndefined();
    return data?.[name];
  };
  const draft = (id: string, more: object = {}) => ({
    idempotencyKey: `make ${id}`,
    id,
    handle: id.toLowerCase(),
    title: 'Mug',
    contentLanguage: 'en-GB',
    ...more,
  });

  it('goes through its life, step by step', async () => {
    const made = await run('createProduct', draft('MUG'));
    expect(made).toMatchObject({ product: { status: 'DRAFT', version: 1, publishedAt: null } });
    expect(await run('publishProduct', { id: 'MUG' })).toMatchObject({
      product: null,
      userErrors: [{ code: 'RULE_VIOLATED', message: expect.stringContaining('active variant') }],
    });
    await shop.fill({
      variants: [{ sku: 'MUG-1', product: 'MUG' }],
      prices: [{ sku: 'MUG-1', currency: 'EUR', amount: '14', from: '2026-01-01' }],
    });
    expect(await run('publishProduct', { id: 'MUG', expectedVersion: 1 })).toMatchObject({
      product: { status: 'ACTIVE', version: 2, publishedAt: '2026-11-23T12:00:00.000Z' },
    });
    expect(await run('archiveProduct', { id: 'MUG' })).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION' }],
    });
    expect(await run('discontinueProduct', { id: 'MUG' })).toMatchObject({
      product: { status: 'DISCONTINUED' },
    });
    expect(await run('archiveProduct', { id: 'MUG' })).toMatchObject({
      product: { status: 'ARCHIVED', version: 4 },
    });
  });

  it('is not published with prices that have ended or are still to begin', async () => {
    await run('createProduct', draft('CUP'));
    const price = { sku: 'CUP-1', currency: 'EUR', amount: '14' };
    await shop.fill({
      variants: [{ sku: 'CUP-1', product: 'CUP' }],
      prices: [
        { ...price, from: '2026-01-01' },
        { ...price, from: '2026-02-01', until: '2026-02-28' },
        { ...price, from: '2027-01-01' },
      ],
    });
    expect(await run('publishProduct', { id: 'CUP' })).toMatchObject({
      product: null,
      userErrors: [{ code: 'RULE_VIOLATED', message: expect.stringContaining('list price') }],
    });
  });

  it('is created once, however often the caller tries', async () => {
    const tries = await Promise.all(
      Array.from({ length: 5 }, () => run('createProduct', draft('ONCE'))),
    );
    for (const answer of tries) expect(answer).toEqual(tries[0]);
    expect(tries[0]).toMatchObject({ product: { id: 'ONCE' }, userErrors: [] });
    const other = draft('OTHER', { idempotencyKey: 'make ONCE' });
    expect(await run('createProduct', other)).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_MISMATCH' }],
    });
  });

  it.each([
    ['an id that exists', { id: 'P0001', handle: 'free' }, 'ALREADY_EXISTS', 'id'],
    ['a handle that exists', { handle: 'product-1' }, 'ALREADY_EXISTS', 'handle'],
    ['a handle of another form', { handle: 'Not A Handle' }, 'INVALID_INPUT', 'handle'],
    ['an unknown brand', { brand: 'nobody' }, 'UNKNOWN_REFERENCE', 'brand'],
    ['an unknown category', { category: 'nowhere' }, 'UNKNOWN_REFERENCE', 'category'],
  ])('is not created with %s', async (_what, more, code, field) => {
    const input = draft('NEW', { idempotencyKey: JSON.stringify(more), ...more });
    expect(await run('createProduct', input)).toMatchObject({
      product: null,
      userErrors: [{ code, path: ['input', field] }],
    });
  });

  it('is edited by the one who knows its version', async () => {
    const edit = { id: 'P0002', expectedVersion: 1, title: 'Renamed' };
    const answers = await Promise.all([run('updateProduct', edit), run('updateProduct', edit)]);
    const codes = answers.flatMap((answer) => JSON.stringify(answer).match(/STALE_VERSION/g) ?? []);
    expect(codes).toHaveLength(1);
    expect(answers).toContainEqual({
      product: expect.objectContaining({ title: 'Renamed', version: 2 }),
      userErrors: [],
    });
  });

  it('keeps what an edit leaves out, clears what it gives as null, and keeps a title on sale', async () => {
    await run('updateProduct', { id: 'P0003', brand: null });
    const { data } = await shop.ask(
      '{ product(id: "P0003") { title brand { id } category { id } } }',
    );
    expect(data?.product).toEqual({
      title: 'jackets model 3',
      brand: null,
      category: { id: 'jackets' },
    });
    expect(await run('updateProduct', { id: 'P0003', title: null })).toMatchObject({
      userErrors: [{ code: 'RULE_VIOLATED' }],
    });
    expect(await run('updateProduct', { id: 'NOBODY', title: 'x' })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });

  it('as a draft is shown to teams and offices alone', async () => {
    await run('createProduct', draft('SECRET'));
    const query = '{ product(handle: "secret") { id } }';
    expect((await shop.ask(query)).data).toEqual({ product: null });
    expect((await shop.ask(query, { caller: 'consumer:storefront' })).data).toEqual({
      product: null,
    });
    expect((await shop.ask(query, { caller: 'office:dach' })).data).toEqual({
      product: { id: 'SECRET' },
    });
    const listed = await shop.ask('{ products(filter: { statuses: [DRAFT] }) { totalCount } }', {
      caller: 'team:catalog',
    });
    expect(listed.data?.products).toEqual({ totalCount: expect.any(Number) });
  });

  it('is asked for by one key, not by two or none', async () => {
    for (const args of ['', '(id: "P0001", handle: "product-1")']) {
      const { errors } = await shop.ask(`{ product${args} { id } }`);
      expect(errors?.[0]?.message).toContain('Give one of id and handle');
    }
  });

  it('has its characteristics set as a whole, each of the right type', async () => {
    const set = (attributes: object[]) =>
      run('setProductAttributes', { product: 'P0001', attributes });
    expect(await set([{ code: 'capacity', value: '4.50' }])).toMatchObject({ userErrors: [] });
    const { data } = await shop.ask(
      '{ product(id: "P0001") { attributes { attribute { code unit } value number boolean } } }',
    );
    expect(data?.product).toEqual({
      attributes: [
        { attribute: { code: 'capacity', unit: 'l' }, value: '4.5', number: '4.5', boolean: null },
      ],
    });
    expect(await set([{ code: 'capacity', value: 'much' }])).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'attributes', '0'] }],
    });
    expect(await set([{ code: 'none', value: '1' }])).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_REFERENCE' }],
    });
  });

  it('is written by the catalog team alone', async () => {
    expect(await run('publishProduct', { id: 'P0001' }, 'consumer:storefront')).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN' }],
    });
  });
});

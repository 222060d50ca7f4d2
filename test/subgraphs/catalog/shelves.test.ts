import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop, sampleStock } from './shop.ts';

describe('shelves', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(4));
  });
  afterAll(() => shop.stop());

  const run = async (name: string, input: object, fields: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code path message } } }`;
    const { data, errors } = await shop.ask(document, {
      variables: { input },
      caller: 'team:catalog',
    });
    expect(errors).toBeUndefined();
    return data?.[name];
  };

  it('are a tree: a category moves with all below it, never below itself', async () => {
    const fields = 'category { path { id } }';
    const move = { id: 'outerwear', name: 'Outerwear', parent: 'tents' };
    expect(await run('saveCategory', move, fields)).toMatchObject({
      category: { path: [{ id: 'tents' }, { id: 'outerwear' }] },
    });
    const { data } = await shop.ask('{ category(id: "jackets") { path { id } parent { name } } }');
    expect(data?.category).toEqual({
      path: [{ id: 'tents' }, { id: 'outerwear' }, { id: 'jackets' }],
      parent: { name: 'Outerwear' },
    });
    const ring = { id: 'tents', name: 'Tents', parent: 'jackets' };
    expect(await run('saveCategory', ring, fields)).toMatchObject({
      category: null,
      userErrors: [{ code: 'RULE_VIOLATED', path: ['input', 'parent'] }],
    });
    const lost = { id: 'tents', name: 'Tents', parent: 'nowhere' };
    expect(await run('saveCategory', lost, fields)).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_REFERENCE' }],
    });
    await run('saveCategory', { ...move, parent: 'clothing' }, fields);
  });

  it('never make a ring, even when two are moved below each other at once', async () => {
    const add = (id: string, parent: string | null) =>
      run('saveCategory', { id, name: id, parent }, 'category { id }');
    await add('left', null);
    await add('right', null);
    const answers = await Promise.all([add('left', 'right'), add('right', 'left')]);
    expect(JSON.stringify(answers).match(/"RULE_VIOLATED"/g)).toHaveLength(1);
  });

  it('list the top of the tree, then what is below, page by page', async () => {
    const { data } = await shop.ask(
      '{ categories(parent: "clothing", first: 1) { nodes { id children { id } } pageInfo { hasNextPage endCursor } } }',
    );
    expect(data?.categories).toMatchObject({
      nodes: [{ id: 'outerwear', children: [{ id: 'jackets' }] }],
      pageInfo: { hasNextPage: true },
    });
    const top = await shop.ask('{ categories { nodes { id parent { id } } } }');
    expect(top.data?.categories).toMatchObject({
      nodes: expect.arrayContaining([{ id: 'clothing', parent: null }]),
    });
  });

  it('hold a collection’s products in its order', async () => {
    const collection = { id: 'new', title: 'New' };
    expect(await run('saveCollection', collection, 'collection { title }')).toMatchObject({
      collection: { title: 'New' },
    });
    const fields = 'collection { products { nodes { id } } }';
    const wanted = { collection: 'new', products: ['P0004', 'P0001'] };
    expect(await run('setCollectionProducts', wanted, fields)).toMatchObject({
      collection: { products: { nodes: [{ id: 'P0004' }, { id: 'P0001' }] } },
    });
    const unknown = { collection: 'new', products: ['P0004', 'NONE'] };
    expect(await run('setCollectionProducts', unknown, fields)).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_REFERENCE', message: expect.stringContaining('NONE') }],
    });
    const { data } = await shop.ask('{ product(id: "P0001") { collections { id } } }');
    expect(data?.product).toEqual({ collections: [{ id: 'new' }, { id: 'rain' }] });
  });

  it('keep an attribute right for the values that products have', async () => {
    const fields = 'attribute { code type values }';
    const season = { code: 'season', name: 'Season', type: 'ENUM', values: ['Summer'] };
    expect(await run('saveAttribute', season, fields)).toMatchObject({
      attribute: { values: ['Summer'] },
    });
    await shop.fill({
      'product-attributes': [{ product: 'P0001', attribute: 'season', value: 'Summer' }],
    });
    const other = { ...season, values: ['Winter'] };
    expect(await run('saveAttribute', other, fields)).toMatchObject({
      userErrors: [{ code: 'RULE_VIOLATED', message: expect.stringContaining('Summer') }],
    });
    const empty = { ...season, values: [] };
    expect(await run('saveAttribute', empty, fields)).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT' }],
    });
    const { data } = await shop.ask(
      '{ attributes { nodes { code } } collections { nodes { id } } }',
    );
    expect(data?.attributes).toEqual({
      nodes: [{ code: 'capacity' }, { code: 'season' }, { code: 'waterproof' }],
    });
  });

  it('are told by a product: which collections it is part of, last in new ones', async () => {
    const fields = 'product { version collections { id } }';
    await run('saveCollection', { id: 'dry', title: 'Dry' }, 'collection { id }');
    await run(
      'setCollectionProducts',
      { collection: 'dry', products: ['P0001', 'P0002'] },
      'collection { id }',
    );
    const put = (collections: string[], expectedVersion?: number) =>
      run('setProductCollections', { product: 'P0004', collections, expectedVersion }, fields);
    expect(await put(['dry', 'rain'])).toMatchObject({
      product: { collections: [{ id: 'dry' }, { id: 'rain' }] },
    });
    const { data } = await shop.ask('{ collection(id: "dry") { products { nodes { id } } } }');
    expect(data?.collection).toEqual({
      products: { nodes: [{ id: 'P0001' }, { id: 'P0002' }, { id: 'P0004' }] },
    });
    expect(await put(['nowhere'])).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_REFERENCE', path: ['input', 'collections'] }],
    });
    expect(await put([], 1)).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }] });
    expect(await put([])).toMatchObject({ product: { collections: [] } });
  });
});

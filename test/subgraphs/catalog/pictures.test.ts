import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaUrl } from '../../../subgraphs/catalog/pictures.ts';
import { openShop, type Shop, sampleStock } from './shop.ts';

describe('pictures', () => {
  let shop: Shop;
  let origin: string;
  beforeAll(async () => {
    shop = await openShop(sampleStock(1));
    origin = new URL(shop.url).origin;
  });
  afterAll(() => shop.stop());

  const run = async (name: string, input: object, fields: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code path } } }`;
    const { data } = await shop.ask(document, { variables: { input }, caller: 'team:catalog' });
    return data?.[name];
  };

  it('have an absolute address at the catalog itself, or at the one that is set', async () => {
    const { data } = await shop.ask(
      '{ product(id: "P0001") { media { url altText kind position } } }',
    );
    expect(data?.product).toEqual({
      media: [{ url: `${origin}/media/mug.svg`, altText: 'Product 1', kind: 'IMAGE', position: 0 }],
    });
    const env = { WEFT_CATALOG_MEDIA_URL: 'https://pictures.example/' };
    expect(mediaUrl('mug.svg', origin, env)).toBe('https://pictures.example/mug.svg');
  });

  it.each([
    '/media/none.svg',
    '/media/..%2Fproducts.csv',
    '/media/%2e%2e%2f%2e%2e%2fmain.ts',
    '/media/..%5c..%5cmain.ts',
    '/media/.svg',
    '/media/',
    '/media/x%00.svg',
  ])('are not found at %s', async (path) => {
    const response = await fetch(origin + path);
    expect([400, 404]).toContain(response.status);
  });

  it('are attached and taken away by the catalog team', async () => {
    const input = { id: 'new', product: 'P0001', file: 'new.svg', altText: 'New', position: 5 };
    const fields = 'media { id position }';
    expect(await run('attachMedia', input, fields)).toEqual({
      media: { id: 'new', position: 5 },
      userErrors: [],
    });
    expect(await run('attachMedia', { ...input, file: '../x.svg' }, fields)).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'file'] }],
    });
    expect(await run('attachMedia', { ...input, sku: 'NONE' }, fields)).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_REFERENCE' }],
    });
    expect(await run('removeMedia', { id: 'new' }, 'product { media { id } }')).toMatchObject({
      product: { media: [{ id: 'm1' }] },
    });
    expect(await run('removeMedia', { id: 'new' }, 'product { id }')).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });
});

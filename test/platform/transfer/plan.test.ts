import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planImport } from '../../../platform/transfer/plan.ts';
import { openShop, type Shop } from './shop.ts';

const foreign = `files:
  - file: goods.csv
    feed: items
    columns: { sku: number, maker: { constant: acme } }
  - file: makers.csv
    feed: makers
    columns: { id: id, name: name }
    values: { name: { ACME: Acme } }
`;

describe('deciding which file goes where', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
    await shop.mapping('foreign', foreign);
  });
  afterAll(() => shop.close());

  const plan = (path: string, mapping?: string) => planImport(shop.room, path, mapping);

  it('takes a file with the feed’s own columns as it is, whatever a mapping says', async () => {
    const found = await plan(await shop.file('makers.csv', 'id,name\n'));
    expect(found.mapping).toBeUndefined();
    expect(found.steps).toMatchObject([{ feed: { name: 'makers' } }]);
    expect(found.steps[0]).not.toHaveProperty('mapped');
  });

  it('takes the mapping for the whole folder where one file needs it', async () => {
    await shop.file('makers.csv', 'id,name\n');
    await shop.file('goods.csv', 'number,colour\n');
    const found = await plan(shop.folder);
    expect(found.mapping).toBe('foreign');
    expect(found.steps).toMatchObject([
      { feed: { name: 'makers' }, mapped: { file: 'makers.csv' } },
      { feed: { name: 'items' }, mapped: { file: 'goods.csv' }, ignoredColumns: ['colour'] },
    ]);
  });

  it('tells which columns a mapped file lacks', async () => {
    const found = await plan(await shop.file('goods.csv', 'nummer\n'), 'foreign');
    expect(found.unfit).toMatchObject([
      { reason: 'mapping foreign needs columns that it lacks: number' },
    ]);
  });

  it('names the mappings that there are when asked for another', async () => {
    const path = await shop.file('goods.csv', 'number\n');
    await expect(plan(path, 'other')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('foreign'),
    });
  });

  it('refuses a mapping that is wrong, with the place of the mistake', async () => {
    const path = await shop.file('goods.csv', 'number\n');
    const mapping = await shop.mapping('wrong', 'files:\n  - file: goods.csv\n    feed: items\n');
    await expect(plan(path, mapping)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/files\[0\]\.columns/),
    });
  });

  it.each([
    ['columns: { sku: number, colour: c }', 'feed items has no column "colour"'],
    ['columns: { sku: number }\n    values: { title: { a: b } }', 'values names "title"'],
  ])('refuses a mapping that names what the feed does not have: %s', async (entry, told) => {
    const path = await shop.file('goods.csv', 'number,c\n');
    const text = `files:\n  - file: goods.csv\n    feed: items\n    ${entry}\n`;
    const mapping = await shop.mapping('foreign-column', text);
    await expect(plan(path, mapping)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining(told),
    });
  });

  it('refuses a path that is not there', async () => {
    await expect(plan('/nowhere/at/all')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

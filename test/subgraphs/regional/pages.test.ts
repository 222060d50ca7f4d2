import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Filled, startFilled } from './filled.ts';

describe('the pages of a list', () => {
  let regional: Filled;
  beforeAll(async () => {
    regional = await startFilled();
  });
  afterAll(() => regional.stop());

  const cursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
  const long = 'x'.repeat(2000);

  it.each([
    ['localizedContents', { product: long, locale: 'de-DE' }],
    ['localizedContents', { product: 'P1', locale: long }],
    ['workQueue', { kind: 'STALE', locale: 'de-DE', product: long }],
    ['workQueue', { kind: 'OTHER', locale: 'de-DE', product: 'P1' }],
    ['brandRules', long],
    ['brandRules', 7],
  ])('of %s refuse a cursor that no such page gave out', async (list, key) => {
    const { errors } = await regional.ask(
      `query ($after: String) { ${list}(after: $after) { pageInfo { hasNextPage } } }`,
      { variables: { after: cursor(key) }, caller: 'team:regional' },
    );
    expect(errors).toMatchObject([
      { message: expect.stringContaining('cursor'), extensions: { code: 'INVALID_INPUT' } },
    ]);
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentList } from '../../../subgraphs/regional/store/content-list.ts';
import { type Filled, startFilled } from './filled.ts';

describe('what is not published', () => {
  let regional: Filled;
  beforeAll(async () => {
    regional = await startFilled();
    await regional.feed('content', [
      { product: 'U1', locale: 'en-GB', title: 'Announced' },
      { product: 'U1', locale: 'de-DE', title: 'Angekündigt' },
      { product: 'U1', locale: 'de-DE', title: 'Neuer Entwurf', status: 'DRAFT' },
      { product: 'U2', locale: 'en-GB', title: 'Secret', status: 'DRAFT' },
    ]);
  });
  afterAll(() => regional.stop());

  const insiders = ['team:regional', 'team:catalog', 'office:dach'];
  const outsiders = ['', 'consumer:storefront'];

  const list = async (caller: string) => {
    const query = `{
      localizedContents { nodes { id published { title } } }
      localizedContent(id: "U2:en-GB") { id }
      _entities(representations: [{ __typename: "LocalizedContent", id: "U2:en-GB" }]) {
        ... on LocalizedContent { id }
      }
    }`;
    const { data, errors } = await regional.ask(query, { caller });
    expect(errors).toBeUndefined();
    return data;
  };

  it.each(insiders)('is listed for %s', async (caller) => {
    expect(await list(caller)).toMatchObject({
      localizedContents: { nodes: [{ id: 'U1:de-DE' }, { id: 'U1:en-GB' }, { id: 'U2:en-GB' }] },
      localizedContent: { id: 'U2:en-GB' },
      _entities: [{ id: 'U2:en-GB' }],
    });
  });

  it.each(outsiders)('is not there for "%s"', async (caller) => {
    expect(await list(caller)).toMatchObject({
      localizedContents: { nodes: [{ id: 'U1:de-DE' }, { id: 'U1:en-GB' }] },
      localizedContent: null,
      _entities: [null],
    });
  });

  it.each([
    '{ workQueue { nodes { kind } } }',
    '{ localizedContents(filter: { status: DRAFT }) { nodes { id } } }',
    '{ localizedContent(id: "U1:de-DE") { violations { rule } } }',
  ])('cannot be asked for from outside: %s', async (query) => {
    for (const [index, code] of ['UNAUTHENTICATED', 'FORBIDDEN'].entries()) {
      const { errors } = await regional.ask(query, { caller: outsiders[index] });
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
    for (const caller of insiders) {
      expect((await regional.ask(query, { caller })).errors).toBeUndefined();
    }
  });

  it('is found by an index of its own', async () => {
    const page = { limit: 20, after: undefined };
    const filter = { status: 'DRAFT', onlyPublished: false } as const;
    const plan = await regional.db.transaction().execute(async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx);
      return contentList(tx, filter, page).explain('json');
    });
    expect(JSON.stringify(plan)).toContain('contents_drafts');
  });

  it('does not hide what is published beside it', async () => {
    const query =
      '{ localizedContent(id: "U1:de-DE") { published { title } violations { rule } } }';
    expect((await regional.ask(query)).data).toEqual({
      localizedContent: { published: { title: 'Angekündigt' }, violations: null },
    });
  });
});

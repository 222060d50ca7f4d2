import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownTexts } from '../../../subgraphs/regional/store/text-lock.ts';
import { type Filled, startFilled } from './filled.ts';

const content = `content { id status version isStale
  published { title textVersion sourceVersion authors reviewer }
  violations { rule field term range { start length } } }
  userErrors { code message path }`;

const steps = {
  draft: `mutation ($input: DraftContentInput!) { done: draftContent(input: $input) { ${content} } }`,
  submit: `mutation ($input: SubmitContentInput!) { done: submitContent(input: $input) { ${content} } }`,
  publish: `mutation ($input: PublishContentInput!) { done: publishContent(input: $input) { ${content} } }`,
  reject: `mutation ($input: RejectContentInput!) { done: rejectContent(input: $input) { ${content} } }`,
};

describe('writing a text', () => {
  let regional: Filled;
  beforeAll(async () => {
    regional = await startFilled();
    await regional.feed('brand-rules', [
      {
        id: 'no-cheap',
        kind: 'FORBIDDEN_TERM',
        term: 'billig',
        locale: 'de-DE',
        severity: 'ERROR',
        message: 'Say günstig.',
      },
      {
        id: 'long-enough',
        kind: 'MIN_LENGTH',
        limit: 5,
        severity: 'WARNING',
        message: 'Say more.',
      },
      { id: 'words', kind: 'GLOSSARY', severity: 'ERROR', message: 'Use the glossary.' },
    ]);
    await regional.feed('glossary', [
      { id: 'tent-de', term: 'tent', locale: 'de-DE', translation: 'Zelt' },
    ]);
  });
  afterAll(() => regional.stop());

  const step = async (name: keyof typeof steps, caller: string, input: Record<string, unknown>) => {
    const { data, errors } = await regional.ask(steps[name], { variables: { input }, caller });
    expect(errors).toBeUndefined();
    return data?.done;
  };
  const write = async (product: string, locale: string, title: string, who: [string, string]) => {
    const which = { product, locale };
    await step('draft', who[0], { ...which, title });
    await step('submit', who[0], which);
    return step('publish', who[1], which);
  };
  const source: [string, string] = ['team:regional', 'office:anglo'];
  const german: [string, string] = ['office:dach', 'team:regional'];

  it('goes from draft over review to the shopper', async () => {
    expect(await write('W1', 'en-GB', 'A tent for two', source)).toEqual({
      content: {
        id: 'W1:en-GB',
        status: 'PUBLISHED',
        version: 3,
        isStale: false,
        published: {
          title: 'A tent for two',
          textVersion: 1,
          sourceVersion: 1,
          authors: ['team:regional'],
          reviewer: 'office:anglo',
        },
        violations: [],
      },
      userErrors: [],
    });
  });

  it('makes translations stale when the source text changes, and fresh when they follow', async () => {
    await write('W2', 'en-GB', 'Lantern', source);
    await write('W2', 'de-DE', 'Laterne', german);
    await write('W2', 'en-GB', 'Bright lantern', source);
    const staleness =
      '{ localizedContent(id: "W2:de-DE") { isStale published { sourceVersion } } }';
    const { data } = await regional.ask(staleness);
    expect(data?.localizedContent).toEqual({ isStale: true, published: { sourceVersion: 1 } });
    await write('W2', 'de-DE', 'Helle Laterne', german);
    const after = await regional.ask(staleness);
    expect(after.data?.localizedContent).toEqual({
      isStale: false,
      published: { sourceVersion: 2 },
    });
  });

  it('knows of a source that changed while it was being translated', async () => {
    await write('W3', 'en-GB', 'Stove', source);
    await write('W3', 'en-GB', 'Pocket stove', source);
    const which = { product: 'W3', locale: 'de-DE' };
    await step('draft', 'office:dach', { ...which, title: 'Kocher', sourceVersion: 1 });
    await step('submit', 'office:dach', which);
    const done = await step('publish', 'team:regional', which);
    expect(done).toMatchObject({ content: { isStale: true } });
    const early = await step('draft', 'office:dach', {
      ...which,
      title: 'Kocher',
      sourceVersion: 9,
    });
    expect(early).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'sourceVersion'] }],
    });
  });

  it('is stopped by every rule of severity ERROR that it breaks, each an error of its own', async () => {
    await write('W4', 'en-GB', 'Small tent', source);
    const which = { product: 'W4', locale: 'de-DE' };
    await step('draft', 'office:dach', { ...which, title: 'Billig', description: 'Gut, billig' });
    const submitted = await step('submit', 'office:dach', which);
    expect(submitted).toMatchObject({
      content: {
        violations: [
          { rule: 'no-cheap', field: 'TITLE', term: 'Billig', range: { start: 0, length: 6 } },
          { rule: 'words', field: 'TITLE', term: 'Zelt', range: null },
          { rule: 'no-cheap', field: 'DESCRIPTION', range: { start: 5, length: 6 } },
        ],
      },
    });
    expect(await step('publish', 'team:regional', which)).toEqual({
      content: null,
      userErrors: [
        {
          code: 'RULE_VIOLATED',
          path: ['draft', 'title'],
          message: 'Say günstig. (rule no-cheap: "Billig" at character 1)',
        },
        {
          code: 'RULE_VIOLATED',
          path: ['draft', 'title'],
          message: 'Use the glossary. (rule words: "Zelt")',
        },
        {
          code: 'RULE_VIOLATED',
          path: ['draft', 'description'],
          message: 'Say günstig. (rule no-cheap: "billig" at character 6)',
        },
      ],
    });
  });

  it('is stopped by a rule that came a moment ago, before its texts were checked again', async () => {
    const which = { product: 'W9', locale: 'de-DE' };
    await step('draft', 'office:dach', { ...which, title: 'Rot' });
    const submitted = await step('submit', 'office:dach', which);
    expect(submitted).toMatchObject({ content: { violations: [{ rule: 'long-enough' }] } });
    const rule = { id: 'no-red', kind: 'FORBIDDEN_TERM', term: 'rot', message: 'No.' } as const;
    await regional.db
      .insertInto('brand_rules')
      .values({ ...rule, severity: 'ERROR', locale: 'de-DE' })
      .execute();
    expect(await step('publish', 'team:regional', which)).toMatchObject({
      content: null,
      userErrors: [{ code: 'RULE_VIOLATED', path: ['draft', 'title'] }],
    });
  });

  it('does not wait for other writers for ever', async () => {
    await regional.db.transaction().execute(async (tx) => {
      await ownTexts(tx);
      const input = { product: 'W10', locale: 'de-DE', title: 'Stuhl' };
      const { errors } = await regional.ask(steps.draft, {
        variables: { input },
        caller: 'office:dach',
      });
      expect(errors).toMatchObject([
        { message: 'Somebody else is writing; try again.', extensions: { code: 'TIMEOUT' } },
      ]);
    });
  });

  it('is refused to those who wrote it, to other offices, to other teams and to nobody', async () => {
    const which = { product: 'W5', locale: 'de-DE' };
    const code = async (name: keyof typeof steps, caller: string, input = {}) => {
      const done = await step(name, caller, { ...which, ...input });
      return done;
    };
    const refusal = (code: string) => ({ content: null, userErrors: [{ code }] });
    expect(await code('draft', 'office:anglo', { title: 'No' })).toMatchObject(
      refusal('FORBIDDEN'),
    );
    expect(await code('draft', 'office:nowhere', { title: 'No' })).toMatchObject(
      refusal('FORBIDDEN'),
    );
    expect(await code('draft', 'team:catalog', { title: 'No' })).toMatchObject(
      refusal('FORBIDDEN'),
    );
    // Nor the source text, which belongs to the offices whose markets speak it.
    const source = { product: 'W5', locale: 'en-GB', title: 'Stool' };
    expect(await step('draft', 'office:dach', source)).toMatchObject(refusal('FORBIDDEN'));
    expect(await step('draft', 'office:anglo', source)).toMatchObject({ userErrors: [] });
    expect(await code('draft', '', { title: 'No' })).toMatchObject(refusal('UNAUTHENTICATED'));
    await step('draft', 'office:dach', { ...which, title: 'Hocker' });
    await step('submit', 'office:dach', which);
    expect(await code('publish', 'office:dach')).toMatchObject(refusal('FORBIDDEN'));
  });

  it('keeps what is published while a draft is written and rejected', async () => {
    await write('W6', 'de-DE', 'Becher', german);
    const which = { product: 'W6', locale: 'de-DE' };
    await step('draft', 'office:dach', { ...which, title: 'Tasse' });
    await step('submit', 'office:dach', which);
    const rejected = await step('reject', 'team:regional', { ...which, reason: 'Becher is right' });
    expect(rejected).toMatchObject({
      content: { status: 'DRAFT', published: { title: 'Becher' } },
    });
    const ask = '{ localizedContent(id: "W6:de-DE") { draft { title rejectionReason authors } } }';
    const own = await regional.ask(ask, { caller: 'office:dach' });
    expect(own.data?.localizedContent).toEqual({
      draft: { title: 'Tasse', rejectionReason: 'Becher is right', authors: ['office:dach'] },
    });
    const shopper = await regional.ask(ask);
    expect(shopper).toMatchObject({
      data: { localizedContent: { draft: null } },
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('is refused when someone else changed it first, and only one of many at once gets through', async () => {
    const which = { product: 'W7', locale: 'de-DE', expectedVersion: 0 };
    const all = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((title) =>
        step('draft', 'office:dach', { ...which, title }),
      ),
    );
    const refused = all.filter((one) => JSON.stringify(one).includes('STALE_VERSION'));
    expect(refused).toHaveLength(5);
  });

  it('needs a step that its state allows, a locale that exists and something to say', async () => {
    const nothing = { product: 'W8', locale: 'de-DE' };
    expect(await step('submit', 'office:dach', nothing)).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION' }],
    });
    expect(
      await step('draft', 'team:regional', { ...nothing, locale: 'pt-PT', title: 'x' }),
    ).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_REFERENCE', path: ['input', 'locale'] }],
    });
    expect(await step('draft', 'office:dach', nothing)).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'title'] }],
    });
    const { data } = await regional.ask('{ localizedContent(id: "W8:de-DE") { id } }');
    expect(data?.localizedContent).toBeNull();
  });
});

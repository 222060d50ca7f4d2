import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/marketing/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { askEntities, launch } from './market-stall.ts';

describe('a promotion', () => {
  let marketing: TestSubgraph;
  beforeAll(async () => {
    const clock = () => new Date('2026-11-23T10:00:00Z');
    marketing = await startTestSubgraph(room, { samples: false, clock });
  });
  afterAll(() => marketing.stop());

  const change = async (field: string, type: string, input: object) => {
    const query = `mutation ($input: ${type}!) { payload: ${field}(input: $input) {
      promotion { id kind percent amount { amount currencyCode } status version endsOn
        appliesTo(first: 2) { nodes { kind id product { id } variant { sku } category { id } } pageInfo { hasNextPage endCursor } } }
      userErrors { code path }
    } }`;
    const options = { variables: { input }, caller: 'team:marketing' };
    const { data, errors } = await marketing.ask(query, options);
    expect(errors).toBeUndefined();
    return data?.payload;
  };
  const terms = {
    title: 'Autumn',
    kind: 'PERCENTAGE',
    percent: '12.5',
    markets: ['DE'],
    startsOn: '2026-01-01',
    targets: [
      { kind: 'SKU', id: 'RRJ-PIN-S' },
      { kind: 'PRODUCT', id: 'P1002' },
      { kind: 'CATEGORY', id: 'tents' },
    ],
  };
  const create = (input: object) =>
    change('createPromotion', 'CreatePromotionInput', { ...terms, ...input });
  const update = (input: object) => change('updatePromotion', 'UpdatePromotionInput', input);
  const step = (name: string, id: string) =>
    change(`${name}Promotion`, 'PromotionStepInput', { id });

  it('is created with its targets, and moves from draft to end', async () => {
    expect(await create({ idempotencyKey: 'k1', id: 'p1' })).toMatchObject({
      promotion: {
        status: 'DRAFT',
        percent: '12.5',
        appliesTo: {
          nodes: [
            { kind: 'CATEGORY', id: 'tents', product: null, category: { id: 'tents' } },
            { kind: 'PRODUCT', id: 'P1002', product: { id: 'P1002' }, variant: null },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
      userErrors: [],
    });
    expect(await step('pause', 'p1')).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION' }],
    });
    expect(await step('activate', 'p1')).toMatchObject({ promotion: { status: 'ACTIVE' } });
    expect(await step('pause', 'p1')).toMatchObject({ promotion: { status: 'PAUSED' } });
    expect(await step('activate', 'p1')).toMatchObject({ promotion: { status: 'ACTIVE' } });
    expect(await step('end', 'p1')).toMatchObject({ promotion: { status: 'ENDED', version: 5 } });
    expect(await update({ id: 'p1', title: 'Late' })).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION' }],
    });
  });

  it('is changed as a whole: kind, terms and targets', async () => {
    await create({ idempotencyKey: 'k2', id: 'p2', endsOn: '2026-12-31' });
    const amount = { amount: '5', currencyCode: 'EUR' };
    expect(await update({ id: 'p2', kind: 'AMOUNT', amount })).toMatchObject({
      promotion: null,
      userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'percent'] }],
    });
    const whole = {
      id: 'p2',
      kind: 'AMOUNT',
      amount,
      percent: null,
      endsOn: null,
      targets: [{ kind: 'ALL' }],
      expectedVersion: 1,
    };
    expect(await update(whole)).toMatchObject({
      promotion: {
        kind: 'AMOUNT',
        percent: null,
        amount: { amount: '5.00', currencyCode: 'EUR' },
        endsOn: null,
        version: 2,
        appliesTo: { nodes: [{ kind: 'ALL', id: null }], pageInfo: { hasNextPage: false } },
      },
    });
    expect(await update(whole)).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }] });
  });

  it.each([
    ['nothing off', { percent: '0' }, 'RULE_VIOLATED', ['input', 'percent']],
    ['no percentage', { percent: null }, 'INVALID_INPUT', ['input', 'percent']],
    ['no targets', { targets: [] }, 'INVALID_INPUT', ['input', 'targets']],
    [
      'a target without an id',
      { targets: [{ kind: 'SKU' }] },
      'INVALID_INPUT',
      ['input', 'targets', '0', 'id'],
    ],
    ['an unknown segment', { audience: ['ghosts'] }, 'UNKNOWN_REFERENCE', ['input', 'audience']],
    ['an unknown campaign', { campaign: 'ghost' }, 'UNKNOWN_REFERENCE', ['input', 'campaign']],
    ['two markets as one', { markets: ['DE|CH'] }, 'INVALID_INPUT', ['input', 'markets', '0']],
    ['two segments as one', { audience: ['a|b'] }, 'INVALID_INPUT', ['input', 'audience', '0']],
    ['an end before its begin', { endsOn: '2025-01-01' }, 'INVALID_INPUT', ['input', 'endsOn']],
  ])('is refused for %s', async (title, input, code, path) => {
    expect(await create({ idempotencyKey: title, ...input })).toMatchObject({
      promotion: null,
      userErrors: [{ code, path }],
    });
  });

  it('concerns a product by itself, its category or one of its variants', async () => {
    await launch(marketing, 'by-sku', {
      percent: '5',
      markets: ['IT'],
      priority: 3,
      targets: [{ kind: 'SKU', id: 'RRJ-PIN-S' }],
    });
    await launch(marketing, 'by-category', {
      percent: '5',
      markets: ['IT'],
      priority: 2,
      targets: [{ kind: 'CATEGORY', id: 'clothing' }],
    });
    await launch(marketing, 'elsewhere', {
      percent: '5',
      markets: ['IT'],
      targets: [{ kind: 'PRODUCT', id: 'P9' }],
    });
    const references = ['P1', 'P2'].map((id) => ({
      __typename: 'Product',
      id,
      category: { path: [{ id: 'clothing' }, { id: 'jackets' }] },
      variants: [{ sku: id === 'P1' ? 'RRJ-PIN-S' : 'RRJ-PIN-M' }],
    }));
    marketing.takeStatements();
    const { data } = await askEntities(
      marketing,
      references,
      '... on Product { promotions(market: "IT") { id appliesTo { nodes { id } } } }',
    );
    const byCategory = { id: 'by-category', appliesTo: { nodes: [{ id: 'clothing' }] } };
    expect(data?._entities).toEqual([
      { promotions: [{ id: 'by-sku', appliesTo: { nodes: [{ id: 'RRJ-PIN-S' }] } }, byCategory] },
      { promotions: [byCategory] },
    ]);
    expect(marketing.takeStatements()).toHaveLength(2);
  });

  it('is found by market, day and state', async () => {
    await launch(marketing, 'gone', {
      percent: '5',
      markets: ['SE'],
      startsOn: '2026-01-01',
      endsOn: '2026-01-31',
    });
    await launch(marketing, 'here', { percent: '5', markets: ['SE'], startsOn: '2026-02-01' });
    await create({ idempotencyKey: 'draft', id: 'draft', markets: ['SE'] });
    const query = `{
      all: promotions(market: "SE") { nodes { id } }
      january: promotions(market: "SE", at: "2026-01-31T23:59:59Z", status: ACTIVE) { nodes { id } }
      drafts: promotions(market: "SE", status: DRAFT) { nodes { id } }
      now: activePromotions(market: "SE") { nodes { id } }
      earlier: activePromotions(market: "SE", at: "2026-01-05T00:00:00Z") { nodes { id } }
    }`;
    const { data } = await marketing.ask(query, { caller: 'team:marketing' });
    expect(data).toEqual({
      all: { nodes: [{ id: 'here' }, { id: 'draft' }, { id: 'gone' }] },
      january: { nodes: [{ id: 'gone' }] },
      drafts: { nodes: [{ id: 'draft' }] },
      now: { nodes: [{ id: 'here' }] },
      earlier: { nodes: [{ id: 'gone' }] },
    });
  });

  it('is for no segment whose id would read as two in a file', async () => {
    const query = `mutation { saveSegment(input: { id: "a|b", name: "Both" }) {
      segment { id } userErrors { code path }
    } }`;
    const { data } = await marketing.ask(query, { caller: 'team:marketing' });
    const userErrors = [{ code: 'INVALID_INPUT', path: ['input', 'id'] }];
    expect(data?.saveSegment).toEqual({ segment: null, userErrors });
  });
});

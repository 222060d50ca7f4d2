import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/marketing/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { launch } from './market-stall.ts';

describe('a campaign', () => {
  let marketing: TestSubgraph;
  let now = new Date('2026-11-23T10:00:00Z');
  beforeAll(async () => {
    marketing = await startTestSubgraph(room, { samples: false, clock: () => now });
  });
  afterAll(() => marketing.stop());

  const change = async (field: string, type: string, input: object, caller = 'team:marketing') => {
    const query = `mutation ($input: ${type}!) { payload: ${field}(input: $input) {
      campaign { id name status version budget { amount currencyCode } markets { code } }
      userErrors { code message path }
    } }`;
    const { data, errors } = await marketing.ask(query, { variables: { input }, caller });
    expect(errors).toBeUndefined();
    return data?.payload;
  };
  const create = (input: object) =>
    change('createCampaign', 'CreateCampaignInput', {
      name: 'Winter',
      channel: 'EMAIL',
      markets: ['DE', 'DE', 'CH'],
      ...input,
    });
  const step = (name: string, id: string, expectedVersion?: number) =>
    change(`${name}Campaign`, 'CampaignStepInput', { id, expectedVersion });
  const times = { startsAt: '2026-11-20T00:00:00Z', endsAt: '2026-12-20T00:00:00Z' };

  it('lives from draft to end', async () => {
    const budget = { amount: '500', currencyCode: 'EUR' };
    expect(await create({ idempotencyKey: 'k1', id: 'c1', budget, ...times })).toEqual({
      campaign: {
        id: 'c1',
        name: 'Winter',
        status: 'DRAFT',
        version: 1,
        budget: { amount: '500.00', currencyCode: 'EUR' },
        markets: [{ code: 'DE' }, { code: 'CH' }],
      },
      userErrors: [],
    });
    const seen: unknown[] = [];
    for (const name of ['schedule', 'pause', 'resume', 'end']) seen.push(await step(name, 'c1'));
    expect(seen).toMatchObject([
      { campaign: { status: 'ACTIVE', version: 2 } },
      { campaign: { status: 'PAUSED', version: 3 } },
      { campaign: { status: 'ACTIVE', version: 4 } },
      { campaign: { status: 'ENDED', version: 5 } },
    ]);
    expect(await step('resume', 'c1')).toMatchObject({
      campaign: null,
      userErrors: [{ code: 'INVALID_TRANSITION' }],
    });
  });

  it('begins and ends by its own times', async () => {
    await create({ idempotencyKey: 'k2', id: 'c2', ...times });
    await step('schedule', 'c2');
    const statusAt = async (time: string) => {
      now = new Date(time);
      const { data } = await marketing.ask(
        '{ campaign(id: "c2") { status } campaigns(status: ACTIVE) { nodes { id } } }',
      );
      return data;
    };
    expect(await statusAt('2026-11-01T00:00:00Z')).toEqual({
      campaign: { status: 'SCHEDULED' },
      campaigns: { nodes: [] },
    });
    expect(await statusAt('2026-12-20T00:00:00Z')).toEqual({
      campaign: { status: 'ENDED' },
      campaigns: { nodes: [] },
    });
    expect(await statusAt('2026-11-23T10:00:00Z')).toEqual({
      campaign: { status: 'ACTIVE' },
      campaigns: { nodes: [{ id: 'c2' }] },
    });
  });

  it('is made once for one key, and refused for another request under it', async () => {
    const first = await create({ idempotencyKey: 'k3' });
    expect(await create({ idempotencyKey: 'k3' })).toEqual(first);
    expect(await create({ idempotencyKey: 'k3', name: 'Summer' })).toMatchObject({
      campaign: null,
      userErrors: [{ code: 'IDEMPOTENCY_MISMATCH' }],
    });
    const twins = await Promise.all([1, 2, 3, 4].map(() => create({ idempotencyKey: 'k4' })));
    expect(new Set(twins.map((twin) => JSON.stringify(twin))).size).toBe(1);
  });

  it('is refused with what would be right', async () => {
    await create({ idempotencyKey: 'k5', id: 'c5' });
    expect(await create({ idempotencyKey: 'k6', id: 'c5' })).toMatchObject({
      userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'id'] }],
    });
    expect(await step('schedule', 'c5')).toMatchObject({ userErrors: [{ code: 'RULE_VIOLATED' }] });
    expect(await step('schedule', 'nothing')).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(await step('schedule', 'c5', 7)).toMatchObject({
      userErrors: [{ code: 'STALE_VERSION' }],
    });
    expect(await create({ idempotencyKey: 'k7', markets: ['DE|CH'] })).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'markets', '0'] }],
    });
    expect(await create({ idempotencyKey: 'k7', name: ' ', markets: [] })).toMatchObject({
      userErrors: [{ path: ['input', 'name'] }, { path: ['input', 'markets'] }],
    });
  });

  it('is changed by its team alone, and keeps what is left out', async () => {
    await create({ idempotencyKey: 'k8', id: 'c8', ...times });
    const input = { id: 'c8', name: 'Deep winter', endsAt: null, expectedVersion: 1 };
    expect(await change('updateCampaign', 'UpdateCampaignInput', input)).toMatchObject({
      campaign: { name: 'Deep winter', version: 2, markets: [{ code: 'DE' }, { code: 'CH' }] },
    });
    expect(
      await change('updateCampaign', 'UpdateCampaignInput', { id: 'c8', startsAt: null }),
    ).toMatchObject({ campaign: { version: 3 } });
    expect(
      await change('updateCampaign', 'UpdateCampaignInput', input, 'team:catalog'),
    ).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
  });

  it('is never changed by two at once: one of them is told that it is stale', async () => {
    await create({ idempotencyKey: 'k9', id: 'c9', ...times });
    const input = { id: 'c9', name: 'Mine', expectedVersion: 1 };
    const answers = await Promise.all(
      [1, 2, 3].map(() => change('updateCampaign', 'UpdateCampaignInput', input)),
    );
    const texts = answers.map((answer) => JSON.stringify(answer));
    expect(texts.filter((text) => text.includes('STALE_VERSION'))).toHaveLength(2);
  });

  it('takes its promotions along when it is paused', async () => {
    await create({ idempotencyKey: 'k10', id: 'c10', ...times });
    await launch(marketing, 'p10', { percent: '5', campaign: 'c10', markets: ['CH'] });
    const active = async () => {
      const query = '{ activePromotions(market: "CH") { nodes { id campaign { id } } } }';
      return (await marketing.ask(query)).data?.activePromotions;
    };
    expect(await active()).toEqual({ nodes: [] });
    await step('schedule', 'c10');
    expect(await active()).toEqual({ nodes: [{ id: 'p10', campaign: { id: 'c10' } }] });
    await step('pause', 'c10');
    expect(await active()).toEqual({ nodes: [] });
  });

  it('is listed page by page, the latest start first', async () => {
    const ids: unknown[] = [];
    let after: unknown = null;
    for (;;) {
      const query = `query ($after: String) { campaigns(first: 2, after: $after) {
        nodes { id startsAt } pageInfo { hasNextPage endCursor } } }`;
      const { data } = await marketing.ask(query, { variables: { after } });
      const page = JSON.parse(JSON.stringify(data?.campaigns));
      ids.push(...page.nodes.map((node: { id: string }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const { data } = await marketing.ask('{ campaigns(first: 100) { nodes { id } } }');
    expect(data?.campaigns).toEqual({ nodes: ids.map((id) => ({ id })) });
    expect(new Set(ids).size).toBe(ids.length);
  });
});

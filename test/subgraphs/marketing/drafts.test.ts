import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/marketing/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { askEntities, launch } from './market-stall.ts';

const budget = { amount: '500.00', currencyCode: 'EUR' };
const strangers = [undefined, 'consumer:storefront', 'office:dach'];

describe('what is still a draft', () => {
  let marketing: TestSubgraph;
  beforeAll(async () => {
    const clock = () => new Date('2026-11-23T10:00:00Z');
    marketing = await startTestSubgraph(room, { samples: false, clock });
    const plan = {
      name: 'Plan',
      channel: 'EMAIL',
      markets: ['DE'],
      budget,
      startsAt: '2026-01-01T00:00:00Z',
    };
    const terms = {
      title: 'Plan',
      kind: 'PERCENTAGE',
      percent: '5',
      markets: ['DE'],
      startsOn: '2026-01-01',
      campaign: 'running',
      targets: [{ kind: 'ALL' }],
    };
    const query = `mutation ($draft: CreateCampaignInput!, $running: CreateCampaignInput!, $promotion: CreatePromotionInput!) {
      draft: createCampaign(input: $draft) { userErrors { code } }
      running: createCampaign(input: $running) { userErrors { code } }
      scheduleCampaign(input: { id: "running" }) { userErrors { code } }
      createPromotion(input: $promotion) { userErrors { code } }
    }`;
    const variables = {
      draft: { ...plan, idempotencyKey: 'c1', id: 'planned' },
      running: { ...plan, idempotencyKey: 'c2', id: 'running' },
      promotion: { ...terms, idempotencyKey: 'p1', id: 'planned' },
    };
    await marketing.ask(query, { variables, caller: 'team:marketing' });
    await launch(marketing, 'of-planned', { percent: '5', campaign: 'planned' });
    await launch(marketing, 'of-running', { percent: '5', campaign: 'running' });
  });
  afterAll(() => marketing.stop());

  const everything = `{
    campaign(id: "planned") { id }
    promotion(id: "planned") { id }
    of: promotion(id: "of-planned") { campaign { id } }
    running: campaign(id: "running") { promotions { nodes { id } } }
    campaigns { nodes { id } }
    draftCampaigns: campaigns(status: DRAFT) { nodes { id } }
    promotions { nodes { id } }
    draftPromotions: promotions(status: DRAFT) { nodes { id } }
  }`;
  const references = [
    { __typename: 'Campaign', id: 'planned' },
    { __typename: 'Promotion', id: 'planned' },
  ];
  const fields = '... on Campaign { id } ... on Promotion { id }';
  const nodes = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id })) });

  it.each([...strangers, 'team:catalog'])('is not there for %s', async (caller) => {
    const { data, errors } = await marketing.ask(everything, { caller });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      campaign: null,
      promotion: null,
      of: { campaign: null },
      running: { promotions: nodes('of-running') },
      campaigns: nodes('running'),
      draftCampaigns: nodes(),
      promotions: nodes('of-planned', 'of-running'),
      draftPromotions: nodes(),
    });
    const entities = await askEntities(marketing, references, fields, caller);
    expect(entities.data?._entities).toEqual([null, null]);
  });

  it('is there for the marketing team', async () => {
    const caller = 'team:marketing';
    expect((await marketing.ask(everything, { caller })).data).toEqual({
      campaign: { id: 'planned' },
      promotion: { id: 'planned' },
      of: { campaign: { id: 'planned' } },
      running: { promotions: nodes('of-running', 'planned') },
      campaigns: nodes('planned', 'running'),
      draftCampaigns: nodes('planned'),
      promotions: nodes('of-planned', 'of-running', 'planned'),
      draftPromotions: nodes('planned'),
    });
    const entities = await askEntities(marketing, references, fields, caller);
    expect(entities.data?._entities).toEqual([{ id: 'planned' }, { id: 'planned' }]);
  });

  const budgetFor = async (caller?: string) => {
    const query = '{ campaign(id: "running") { budget { amount currencyCode } } }';
    return (await marketing.ask(query, { caller })).data?.campaign;
  };

  it.each(strangers)('is like every budget no business of %s', async (caller) => {
    expect(await budgetFor(caller)).toEqual({ budget: null });
  });

  it.each(['team:marketing', 'team:catalog'])('leaves budgets open to %s', async (caller) => {
    expect(await budgetFor(caller)).toEqual({ budget });
  });
});

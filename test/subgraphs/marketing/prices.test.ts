import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/marketing/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { askEntities, launch, variantReference } from './market-stall.ts';

describe('effective prices', () => {
  let marketing: TestSubgraph;
  beforeAll(async () => {
    const clock = () => new Date('2026-11-23T10:00:00Z');
    marketing = await startTestSubgraph(room, { samples: false, clock });
    await marketing.ask(
      'mutation { saveSegment(input: { id: "members", name: "Members" }) { userErrors { code } } }',
      { caller: 'team:marketing' },
    );
    await launch(marketing, 'jackets-20', { percent: '20' });
    await launch(marketing, 'boots-chf', {
      kind: 'AMOUNT',
      amount: { amount: '30', currencyCode: 'CHF' },
      markets: ['CH'],
      targets: [{ kind: 'CATEGORY', id: 'boots' }],
    });
    await launch(marketing, 'socks-3-for-2', {
      kind: 'BUY_X_GET_Y',
      buyQuantity: 2,
      getQuantity: 1,
      targets: [{ kind: 'SKU', id: 'EWS-CHA-S' }],
    });
    await launch(marketing, 'members-10', {
      percent: '10',
      stacking: 'STACKABLE',
      audience: ['members'],
      targets: [{ kind: 'ALL' }],
    });
    await launch(marketing, 'christmas', {
      percent: '50',
      startsOn: '2026-12-24',
      endsOn: '2026-12-24',
    });
  });
  afterAll(() => marketing.stop());

  const price = async (reference: object, args: string) => {
    const fields = `... on Variant { effectivePrice(${args}) {
      listPrice { amount } price { amount currencyCode } discount { amount } total { amount } promotions { id }
    } }`;
    const { data, errors } = await askEntities(marketing, [reference], fields);
    expect(errors).toBeUndefined();
    return data?._entities;
  };
  const jacket = variantReference('RRJ-PIN-S', { path: ['clothing', 'jackets'] });

  it('come with what made them', async () => {
    expect(await price(jacket, 'market: "DE", currency: "EUR"')).toEqual([
      {
        effectivePrice: {
          listPrice: { amount: '189.00' },
          price: { amount: '151.20', currencyCode: 'EUR' },
          discount: { amount: '37.80' },
          total: { amount: '151.20' },
          promotions: [{ id: 'jackets-20' }],
        },
      },
    ]);
  });

  it.each([
    ['another market', 'market: "US", currency: "EUR"', '189.00'],
    ['a market that nobody knows', 'market: "XX", currency: "EUR"', '189.00'],
    ['a member', 'market: "DE", currency: "EUR", segments: ["members"]', '151.20'],
    ['a day to come', 'market: "DE", currency: "EUR", at: "2026-12-24T12:00:00Z"', '94.50'],
    ['the day after', 'market: "DE", currency: "EUR", at: "2026-12-25T00:00:00Z"', '151.20'],
    ['a day before any', 'market: "DE", currency: "EUR", at: "2025-12-31T23:59:59Z"', '189.00'],
  ])('hold for %s', async (_title, args, amount) => {
    expect(await price(jacket, args)).toMatchObject([{ effectivePrice: { price: { amount } } }]);
  });

  it('stack a member’s price where nothing exclusive beats it', async () => {
    const tent = variantReference('L2T-GRE-ONE', { product: 'P1024', path: ['tents'] });
    const args = 'market: "DE", currency: "EUR", segments: ["members"]';
    expect(await price(tent, args)).toMatchObject([
      { effectivePrice: { price: { amount: '170.10' }, promotions: [{ id: 'members-10' }] } },
    ]);
  });

  it('take an amount off in its own currency', async () => {
    const boot = variantReference('GHB-BRO-39', { product: 'P1012', path: ['boots'] });
    expect(await price(boot, 'market: "CH", currency: "CHF"')).toMatchObject([
      { effectivePrice: { price: { amount: '169.00', currencyCode: 'CHF' } } },
    ]);
    expect(await price(boot, 'market: "CH", currency: "EUR"')).toMatchObject([
      { effectivePrice: { price: { amount: '189.00', currencyCode: 'EUR' }, promotions: [] } },
    ]);
  });

  it('average free units, and charge the line once rounded', async () => {
    const socks = variantReference('EWS-CHA-S', { product: 'P1016', path: ['accessories'] });
    expect(await price(socks, 'market: "DE", currency: "EUR", quantity: 3')).toMatchObject([
      { effectivePrice: { price: { amount: '126.00' }, total: { amount: '378.00' } } },
    ]);
  });

  describe('of a campaign', () => {
    beforeAll(async () => {
      await runCampaign('to-midnight', '2026-12-01T00:00:00Z', '2026-12-10T00:00:00Z');
      await runCampaign('to-midday', '2026-12-01T18:00:00Z', '2026-12-10T12:00:00Z');
    });

    it.each([
      ['to-midnight', '2026-11-30T23:59:59.999Z', 0],
      ['to-midnight', '2026-12-01T00:00:00Z', 1],
      ['to-midnight', '2026-12-09T23:59:59.999Z', 1],
      ['to-midnight', '2026-12-10T00:00:00Z', 0],
      ['to-midday', '2026-12-01T17:59:59.999Z', 0],
      ['to-midday', '2026-12-01T18:00:00Z', 1],
      ['to-midday', '2026-12-10T11:59:59.999Z', 1],
      ['to-midday', '2026-12-10T12:00:00Z', 0],
    ])('hold while it runs and not a moment longer: %s, %s', async (campaign, at, count) => {
      const reference = variantReference('L2T-GRE-ONE', { product: campaign, path: [] });
      const fields = `... on Variant {
        effectivePrice(market: "${campaign}", currency: "EUR", at: "${at}") { promotions { id } }
      }`;
      const { data } = await askEntities(marketing, [reference], fields);
      const promotions = count ? [{ id: campaign }] : [];
      expect(data?._entities).toEqual([{ effectivePrice: { promotions } }]);
      const active = await marketing.ask(
        `{ activePromotions(market: "${campaign}", at: "${at}") { nodes { id } } }`,
      );
      expect(active.data?.activePromotions).toEqual({ nodes: promotions });
    });

    const runCampaign = async (id: string, startsAt: string, endsAt: string) => {
      const input = { idempotencyKey: `c-${id}`, id, name: id, channel: 'EMAIL', markets: ['DE'] };
      const query = `mutation ($input: CreateCampaignInput!, $step: CampaignStepInput!) {
        createCampaign(input: $input) { userErrors { code } }
        scheduleCampaign(input: $step) { userErrors { code } }
      }`;
      const variables = { input: { ...input, startsAt, endsAt }, step: { id } };
      await marketing.ask(query, { variables, caller: 'team:marketing' });
      const targets = [{ kind: 'PRODUCT', id }];
      await launch(marketing, id, { percent: '5', campaign: id, markets: [id], targets });
    };
  });

  it('are absent where the catalog has no list price', async () => {
    expect(await price(jacket, 'market: "DE", currency: "USD"')).toEqual([
      { effectivePrice: null },
    ]);
  });

  it('are refused for no units, and for too many segments', async () => {
    const ask = (args: string) =>
      askEntities(
        marketing,
        [jacket],
        `... on Variant { effectivePrice(market: "DE", currency: "EUR", ${args}) { total { amount } } }`,
      );
    expect((await ask('quantity: 0')).errors).toMatchObject([
      { extensions: { code: 'INVALID_INPUT' } },
    ]);
    const many = JSON.stringify(Array.from({ length: 101 }, (_, index) => `s${index}`));
    expect((await ask(`segments: ${many}`)).errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED' } },
    ]);
  });

  it('of 200 variants of 50 products cost one statement', async () => {
    const references = Array.from({ length: 200 }, (_, index) =>
      variantReference(`SKU-${index}`, { product: `P${index % 50}` }),
    );
    marketing.takeStatements();
    const fields =
      '... on Variant { effectivePrice(market: "DE", currency: "EUR") { price { amount } promotions { id title } } }';
    const { data } = await askEntities(marketing, references, fields);
    expect(data?._entities).toHaveLength(200);
    expect(marketing.takeStatements()).toHaveLength(1);
  });
});

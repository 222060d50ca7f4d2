import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startMesh, type TestMesh } from '../support/mesh.ts';

const payload = z.looseObject({
  userErrors: z.array(z.looseObject({ code: z.string(), message: z.string() })),
});

/** One new product on its way to the shopper, each domain doing its own part through the gateway. */
describe('the owners of the domains, through the gateway', () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await startMesh({ clock: () => new Date('2026-11-23T09:00:00Z') });
  });
  afterAll(() => mesh.stop());

  /** Runs one mutation and returns its payload. */
  async function run(caller: string, mutation: string, input: object, selection: string) {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const inputType = inputTypes[mutation] ?? `${type}Input`;
    const { data, errors } = await mesh.ask(
      `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${selection} userErrors { code message path } } }`,
      { variables: { input }, caller },
    );
    expect(errors).toBeUndefined();
    return payload.parse(data?.[mutation]);
  }

  /** Runs one mutation that must not be refused. */
  async function done(...args: Parameters<typeof run>) {
    const result = await run(...args);
    expect(result.userErrors).toEqual([]);
    return result;
  }

  it('catalog creates, completes and publishes a product', async () => {
    const team = 'team:catalog';
    await done(
      team,
      'createProduct',
      {
        idempotencyKey: 'new-1',
        id: 'P2001',
        handle: 'fjord-anorak',
        title: 'Fjord Anorak',
        contentLanguage: 'en-GB',
        category: 'jackets',
      },
      'product { id status }',
    );
    const early = await run(team, 'publishProduct', { id: 'P2001' }, 'product { status }');
    expect(early.userErrors[0]?.code).toBe('RULE_VIOLATED');
    const variant = {
      sku: 'FJA-M',
      product: 'P2001',
      title: 'Fjord Anorak, M',
      options: [{ name: 'Size', value: 'M' }],
      weightGrams: 640,
      dimensions: { lengthMm: 380, widthMm: 280, heightMm: 70 },
    };
    await done(team, 'saveVariant', variant, 'variant { sku }');
    for (const [amount, currencyCode] of [
      ['200.00', 'EUR'],
      ['210.00', 'CHF'],
    ]) {
      await done(
        team,
        'setListPrice',
        { sku: 'FJA-M', price: { amount, currencyCode } },
        'variant { sku }',
      );
    }
    const published = await done(team, 'publishProduct', { id: 'P2001' }, 'product { status }');
    expect(published).toMatchObject({ product: { status: 'ACTIVE' } });
  });

  it('logistics receives it, and a storefront sells from it until none is left', async () => {
    const received = await done(
      'team:logistics',
      'receiveStock',
      {
        idempotencyKey: 'receipt-1',
        sku: 'FJA-M',
        location: await locationThatShips(),
        quantity: 3,
      },
      'inventoryLevel { onHand available reserved unavailable }',
    );
    expect(received).toMatchObject({ inventoryLevel: { onHand: 3, available: 3 } });
    const buyers = Array.from({ length: 8 }, (_, buyer) =>
      run(
        'consumer:storefront',
        'reserveStock',
        { idempotencyKey: `basket-${buyer}`, lines: [{ sku: 'FJA-M', quantity: 1 }] },
        'reservation { id status }',
      ),
    );
    const answers = await Promise.all(buyers);
    const sold = answers.filter(({ userErrors }) => !userErrors.length);
    const refused = answers.filter(({ userErrors }) => userErrors[0]?.code === 'OUT_OF_STOCK');
    expect([sold.length, refused.length]).toEqual([3, 5]);
  });

  it('marketing takes something off it in one market', async () => {
    await done(
      'team:marketing',
      'createPromotion',
      {
        idempotencyKey: 'promotion-1',
        id: 'fjord-launch',
        title: 'Fjord launch',
        kind: 'AMOUNT',
        amount: { amount: '50.00', currencyCode: 'EUR' },
        markets: ['DE'],
        startsOn: '2026-11-01',
        targets: [{ kind: 'PRODUCT', id: 'P2001' }],
      },
      'promotion { status }',
    );
    await done(
      'team:marketing',
      'activatePromotion',
      { id: 'fjord-launch' },
      'promotion { status }',
    );
    const { data } = await mesh.ask(
      '{ variant(sku: "FJA-M") { effectivePrice(market: "DE", currency: "EUR") { price { amount } promotions { id } } } }',
    );
    expect(data?.variant).toEqual({
      effectivePrice: { price: { amount: '150.00' }, promotions: [{ id: 'fjord-launch' }] },
    });
  });

  it('the regional office translates it, and only a second pair of eyes publishes', async () => {
    const source = {
      product: 'P2001',
      locale: 'en-GB',
      title: 'Fjord Anorak',
      description: 'A long anorak for wet, windy days by the sea.',
    };
    await done('office:anglo', 'draftContent', source, 'content { status }');
    await done(
      'office:anglo',
      'submitContent',
      { product: 'P2001', locale: 'en-GB' },
      'content { status }',
    );
    await done(
      'team:regional',
      'publishContent',
      { product: 'P2001', locale: 'en-GB' },
      'content { status }',
    );
    const german = {
      product: 'P2001',
      locale: 'de-DE',
      title: 'Fjord Anorak',
      description: 'Ein langer Anorak für nasse, windige Tage am Meer.',
    };
    const foreign = await run('office:anglo', 'draftContent', german, 'content { status }');
    expect(foreign.userErrors[0]?.code).toBe('FORBIDDEN');
    await done('office:dach', 'draftContent', german, 'content { status }');
    await done(
      'office:dach',
      'submitContent',
      { product: 'P2001', locale: 'de-DE' },
      'content { status }',
    );
    const own = await run(
      'office:dach',
      'publishContent',
      { product: 'P2001', locale: 'de-DE' },
      'content { status }',
    );
    expect(own.userErrors).not.toEqual([]);
    await done(
      'team:regional',
      'publishContent',
      { product: 'P2001', locale: 'de-DE' },
      'content { status }',
    );
    const { data } = await mesh.ask(
      '{ product(id: "P2001") { localizedContent(locale: "de-CH") { description { text locale isFallback } } } }',
    );
    expect(data?.product).toEqual({
      localizedContent: {
        description: { text: german.description, locale: 'de-DE', isFallback: true },
      },
    });
  });

  it('no team writes what another one owns', async () => {
    const { userErrors } = await run(
      'team:marketing',
      'publishProduct',
      { id: 'P2001' },
      'product { id }',
    );
    expect(userErrors[0]?.code).toBe('FORBIDDEN');
  });

  async function locationThatShips(): Promise<string> {
    const { data } = await mesh.ask(
      '{ fulfilmentLocations(first: 1, kind: WAREHOUSE) { nodes { id } } }',
    );
    const form = z.object({
      fulfilmentLocations: z.object({ nodes: z.tuple([z.object({ id: z.string() })]) }),
    });
    return form.parse(data).fulfilmentLocations.nodes[0].id;
  }
});

/** Mutations whose input type is shared with their likes. */
const inputTypes: Record<string, string> = { activatePromotion: 'PromotionStepInput' };

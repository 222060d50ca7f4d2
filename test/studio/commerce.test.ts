import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';
import { textOf } from './text-of.ts';

tellIfNoBrowser('the page of commerce');

const domains = ['catalog', 'logistics', 'marketing', 'regional'];

/** A day in UTC, counted from today. */
const dayFromToday = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.skipIf(!hasBrowser)('the page of commerce', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startMesh({ domains }), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  const open = (path = '/commerce', options?: Parameters<TestBrowser['open']>[1]) =>
    browser.open(mesh.origin + path, options);
  const send = async (mutation: string, input: object, caller: string) => {
    const { data, errors } = await mesh.ask(mutation, { variables: { input }, caller });
    expect([errors, JSON.stringify(data)]).toEqual([
      undefined,
      expect.stringContaining('"userErrors":[]'),
    ]);
  };
  const setPrice = (sku: string, amount: string, validFrom: string) =>
    send(
      'mutation ($input: SetListPriceInput!) { setListPrice(input: $input) { userErrors { code } } }',
      { sku, price: { amount, currencyCode: 'EUR' }, validFrom },
      'team:catalog',
    );

  it('tells how much can be had, in all and by location, and what cannot', async () => {
    const { page, problems } = await open();
    const stock = page.getByRole('region', { name: 'Availability' });
    await stock.getByText(/of 162 SKUs can be had: \d+ in stock, \d+ low, \d+ sold out/).waitFor();
    await stock.getByText('95%', { exact: true }).waitFor();
    await stock.getByText('Reno Distribution Center').waitFor();
    const scarce = page.getByRole('region', { name: 'SKUs with the fewest units' });
    const row = scarce.getByRole('row', { name: /Ochre, XL, RRJ-OCH-XL/ });
    expect(await textOf(row)).toMatch(
      /^Ridgeline Rain Jacket[\s\S]*0\s+sold out\s+(\d+ \w+ 2026|not ordered)$/,
    );
    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Ridgeline Rain Jacket' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('shows a price change that is made meanwhile, old and new and by how much', async () => {
    const { page, problems } = await open();
    const tile = page.getByRole('region', { name: 'Price changes' });
    await tile.getByRole('table').or(tile.getByText('No list price changed')).first().waitFor();
    await setPrice('RRJ-PIN-S', '189.00', dayFromToday(-40));
    await setPrice('RRJ-PIN-S', '207.90', dayFromToday(0));
    const row = tile.getByRole('row', { name: /Pine, S, RRJ-PIN-S/ });
    await row.waitFor();
    expect(await textOf(row)).toMatch(/189\.00 → 207\.90 EUR\s+▲ 10\.0%/);
    await page.getByRole('search').getByLabel('Market').selectOption('GB');
    await tile.getByText('list prices in GBP').waitFor();
    await tile.getByText('No list price changed in the last 30 days').waitFor();
    expect(page.url()).toContain('market=GB');
    expect(problems).toEqual([]);
  });

  it('lists promotions in force of a market, first what ends first', async () => {
    await launch('ends-tomorrow', dayFromToday(1));
    const { page, problems } = await open('/commerce?market=DE');
    const rows = page.getByRole('region', { name: 'Promotions by their end' }).getByRole('row');
    await rows.getByText('ends-tomorrow').waitFor();
    const told = (await rows.allInnerTexts()).slice(1);
    expect(told[0]).toMatch(/^ends-tomorrow\s+everybody\s+25% off\s+DE[\s\S]*soon$/);
    expect(told.join('\n')).toContain('20 % off every jacket');
    expect(told.join('\n')).not.toContain('CHF 30 off hiking boots');
    expect(problems).toEqual([]);
  });

  const launch = async (id: string, endsOn: string) => {
    const answer = 'userErrors { code }';
    await send(
      `mutation ($input: CreatePromotionInput!) { createPromotion(input: $input) { ${answer} } }`,
      {
        idempotencyKey: id,
        id,
        title: id,
        kind: 'PERCENTAGE',
        percent: '25',
        markets: ['DE'],
        startsOn: '2026-01-01',
        endsOn,
        targets: [{ kind: 'CATEGORY', id: 'tents' }],
      },
      'team:marketing',
    );
    await send(
      `mutation ($input: PromotionStepInput!) { activatePromotion(input: $input) { ${answer} } }`,
      { id },
      'team:marketing',
    );
  };

  it('draws what shoppers did, and names the products that they looked at most', async () => {
    const events = Array.from({ length: 7 }, (_, n) => ({
      id: `seen-${n}`,
      kind: n < 5 ? 'VIEW' : 'PURCHASE',
      product: 'P1002',
      market: 'US',
      occurredAt: `${dayFromToday(-1)}T12:00:00Z`,
    }));
    await send(
      'mutation ($input: RecordEngagementInput!) { recordEngagement(input: $input) { userErrors { code } } }',
      { events },
      'consumer:storefront',
    );
    const { page, problems } = await open('/commerce?market=US&days=7');
    const plot = page.getByRole('figure', { name: 'Engagement per day' });
    await plot.locator('canvas').waitFor();
    await plot.getByText('Show as a table').click();
    const days = await plot.getByRole('row').allInnerTexts();
    expect(days).toHaveLength(8);
    expect(days[2]).toBe(`${dayFromToday(-1)}\t5\t0\t2`);
    const top = page.getByRole('region', { name: 'Products by views' }).getByRole('row');
    await top.getByText('Tarn Down Jacket').waitFor();
    expect((await top.allInnerTexts()).join('\n')).toMatch(/Tarn Down Jacket\s+\d+\s+\d+\s+\d+/);
    expect(problems).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await open('/commerce?days=365', { colorScheme });
      await page.getByRole('region', { name: 'SKUs with the fewest units' }).waitFor();
      await page.getByRole('region', { name: 'Prices before and after' }).waitFor();
      await page.getByRole('region', { name: 'Products by views' }).waitFor();
      await page.locator('canvas').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await open('/commerce?days=365', { viewport });
    await page.getByRole('region', { name: 'Prices before and after' }).waitFor();
    await page.getByRole('region', { name: 'Products by views' }).waitFor();
    await page.locator('canvas').waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});

describe.skipIf(!hasBrowser)('the page of commerce, while logistics does not answer', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startMesh({ domains }), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  it('says so, also of stock that it showed before, and shows all the rest', async () => {
    const { page } = await browser.open(`${mesh.origin}/commerce?days=365`);
    const stock = page.getByRole('region', { name: 'Availability' });
    await stock.getByText('By location').waitFor();
    await mesh.domain('logistics').stop();
    await stock.getByText('Not up to date').waitFor({ timeout: 30_000 });
    await page.reload();
    await stock.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByRole('region', { name: 'Prices before and after' }).waitFor();
    await page.getByRole('region', { name: 'Products by views' }).waitFor();
    await page.getByRole('region', { name: 'Promotions by their end' }).waitFor();
  });
});

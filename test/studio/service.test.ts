import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';
import { textOf } from './text-of.ts';

tellIfNoBrowser('the page of customer service');

describe.skipIf(!hasBrowser)('the page of customer service', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    const domains = ['catalog', 'logistics', 'marketing'];
    [mesh, browser] = await Promise.all([startMesh({ domains }), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  const open = (path: string, options?: Parameters<TestBrowser['open']>[1]) =>
    browser.open(mesh.origin + path, options);
  const actAs = (page: Page, who: string) => page.getByLabel('Who you are').selectOption(who);
  const search = (page: Page, words: string) => page.getByLabel('Product or parcel').fill(words);
  const found = (page: Page) => page.getByRole('list', { name: 'Found' }).getByRole('listitem');
  const send = async (mutation: string, input: object) => {
    const variables = { input };
    const { data, errors } = await mesh.ask(mutation, { variables, caller: 'team:logistics' });
    expect([errors, JSON.stringify(data)]).toEqual([
      undefined,
      expect.stringContaining('"userErrors":[]'),
    ]);
  };
  const adjust = (sku: string, availableDelta: number) =>
    send(
      'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { code } } }',
      {
        idempotencyKey: `${sku} ${availableDelta}`,
        sku,
        location: 'leeds',
        availableDelta,
        reason: 'Counted again',
      },
    );

  it('finds a product by words, and keeps them in the address', async () => {
    const { page, problems } = await open('/service');
    await page.getByText('What does the customer ask about?').waitFor();
    await search(page, 'ridgeline jack');
    await expect
      .poll(() => found(page).allInnerTexts())
      .toEqual([
        expect.stringMatching(
          /^Ridgeline Rain Jacket\s+Fellwright · 12 variants · P1001\s+On sale$/,
        ),
      ]);
    expect(page.url()).toContain('?q=ridgeline+jack');
    await found(page).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Ridgeline Rain Jacket' }).waitFor();
    await page.getByRole('link', { name: 'Search again' }).click();
    await page.getByRole('link', { name: 'Ridgeline Rain Jacket' }).waitFor();
    expect(problems).toEqual([]);
  });

  it.each([
    ['SKU', 'RRJ-PIN-S', /Ridgeline Rain Jacket[\s\S]*found by SKU RRJ-PIN-S/],
    ['GTIN', '9520110100076', /Ridgeline Rain Jacket/],
    ['id', 'P1002', /Tarn Down Jacket[\s\S]*found by its id/],
    ['handle', 'tarn-down-jacket', /Tarn Down Jacket[\s\S]*found by its handle/],
    ['tracking number', 'RF480011745838', /Parcel RF480011745838\s+Rheinfracht Logistik Paket/],
  ])('finds by %s', async (_what, words, line) => {
    const { page, problems } = await open('/service');
    await search(page, words);
    await expect.poll(() => found(page).allInnerTexts()).toEqual([expect.stringMatching(line)]);
    expect(problems).toEqual([]);
  });

  it('says so where nothing is found', async () => {
    const { page } = await open('/service?q=zeppelin');
    await page.getByText('Nothing is like this').waitFor();
    await page.goto(`${mesh.origin}/service/product/none`);
    await page.getByText('There is no such product').waitFor();
    await page.goto(`${mesh.origin}/service/shipment/none`);
    await page.getByText('There is no such parcel').waitFor();
  });

  it('shows a product’s stock, what is on its way in, and its parcels', async () => {
    const { page, problems } = await open('/service/product/P1001');
    const stock = page.getByRole('region', { name: 'Stock by variant and location' });
    await stock.waitFor();
    const columns = await stock.getByRole('columnheader').allInnerTexts();
    expect(columns.slice(0, 4)).toEqual([
      'Variant',
      'To promise',
      expect.stringMatching(/^Rotterdam Hub\s+[\d,]+ available$/),
      expect.stringMatching(/^Leipzig Warehouse/),
    ]);
    const small = stock.getByRole('row', { name: /RRJ-PIN-S/ }).getByRole('cell');
    expect(await textOf(small.nth(1))).toMatch(/^148\s+151 on hand, 3 not for sale$/);
    const gone = stock.getByRole('row', { name: /RRJ-OCH-XL/ }).getByRole('cell');
    expect(await textOf(gone.nth(1))).toMatch(/^0\s+sold out\s+0 on hand$/);
    const inbound = page.getByRole('region', { name: 'Inbound goods' });
    await inbound.getByRole('row', { name: /Ochre, XL 30 Rotterdam Hub/ }).waitFor();
    await page.getByText('Choose who you are, at the top of the page').waitFor();
    await actAs(page, 'team:marketing');
    const parcels = page.getByRole('table').getByRole('link', { name: 'RF480011737919' });
    await parcels.click();
    await page.getByRole('heading', { level: 1, name: 'Parcel RF480011737919' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('shows a change of stock that is made elsewhere, without reloading', async () => {
    const { page, problems } = await open('/service/product/P1001');
    const row = page
      .getByRole('region', { name: 'Stock by variant and location' })
      .getByRole('row', {
        name: /RRJ-PIN-S/,
      });
    await row.waitFor();
    expect(await textOf(row)).not.toContain('811');
    await adjust('RRJ-PIN-S', 777);
    await expect.poll(() => textOf(row), { timeout: 15_000 }).toMatch(/811\s+811 on hand/);
    expect(problems).toEqual([]);
  });

  it('tells the way of a parcel as a timeline, the latest first', async () => {
    const { page, problems } = await open('/service?q=RF480011745838');
    await actAs(page, 'team:logistics');
    await found(page).getByRole('link').click();
    const events = page.getByRole('list', { name: /What happened/ }).getByRole('listitem');
    await events.first().waitFor();
    const told = (await events.allInnerTexts()).map((text) => text.split('\n')[0]);
    expect(told).toEqual([
      'Delivered',
      'Out for delivery',
      'Delivery failed',
      'Out for delivery',
      'On its way',
      'Handed to the carrier',
      'Label made',
    ]);
    expect(await textOf(events.last())).toMatch(/Leipzig[\s\S]*3 Nov 2026/);
    const facts = page.getByRole('region', { name: 'Delivery' });
    expect(await textOf(facts)).toMatch(/Promised\s+\d+ Nov 2026[\s\S]*To\s+80331, DE/);
    expect(await textOf(page.locator('[aria-current=step]'))).toContain('Delivered');
    const lines = page.getByRole('region', { name: 'In it' });
    expect(await textOf(lines)).toMatch(/1 ×\s+Granite Hiking Boot\s+Brown, 41 · GHB-BRO-41/);
    expect(problems).toEqual([]);
  });

  it('keeps to itself where a parcel goes, until somebody says who asks', async () => {
    const { page } = await open('/service/shipment/99.60480011753757');
    const facts = page.getByRole('region', { name: 'Delivery' });
    await facts.getByText('shown to teams and channels alone').waitFor();
    await page.getByText('Choose who you are').waitFor();
    await actAs(page, 'consumer:storefront');
    await facts.getByText('8004, CH').waitFor();
  });

  it('adds what the carrier tells meanwhile', async () => {
    const { page } = await open('/service/shipment/RF480011848785');
    const events = page.getByRole('list', { name: /What happened/ }).getByRole('listitem');
    await events.first().waitFor();
    await send(
      'mutation ($input: RecordTrackingEventInput!) { recordTrackingEvent(input: $input) { userErrors { code } } }',
      {
        trackingNumber: 'RF480011848785',
        occurredAt: '2026-11-24T06:00:00Z',
        code: 'OUT_FOR_DELIVERY',
      },
    );
    await expect
      .poll(() => textOf(events.first()), { timeout: 15_000 })
      .toMatch(/^Out for delivery/);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await open('/service?q=jacket', { colorScheme });
      await found(page).first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.goto(`${mesh.origin}/service/product/P1001`);
      await page.getByRole('region', { name: 'Stock by variant and location' }).waitFor();
      await page.getByRole('region', { name: 'Inbound goods' }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.goto(`${mesh.origin}/service/shipment/RF480011745838`);
      await page.getByRole('list', { name: /What happened/ }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await open('/service?q=jacket', { viewport });
    const width = () => page.evaluate('document.documentElement.scrollWidth');
    await found(page).first().waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
    await page.goto(`${mesh.origin}/service/product/P1001`);
    await page.getByRole('region', { name: 'Stock by variant and location' }).waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
    await page.goto(`${mesh.origin}/service/shipment/RF480011745838`);
    await page.getByRole('list', { name: /What happened/ }).waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
  });
});

describe.skipIf(!hasBrowser)(
  'the page of customer service, while logistics does not answer',
  () => {
    let mesh: TestMesh;
    let browser: TestBrowser;
    beforeAll(async () => {
      const domains = ['catalog', 'logistics', 'marketing'];
      [mesh, browser] = await Promise.all([startMesh({ domains }), startBrowser()]);
    });
    afterAll(async () => {
      await browser?.stop();
      await mesh?.stop();
    });

    it('still shows the product, and says what is missing', async () => {
      const { page } = await browser.open(`${mesh.origin}/service/product/P1001`);
      await page.getByRole('region', { name: 'Stock by variant and location' }).waitFor();
      await mesh.domain('logistics').stop();
      await page.getByText('The stock of this product cannot be shown now').waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Ridgeline Rain Jacket' }).waitFor();
      await page.getByRole('region', { name: 'Variants' }).getByText('9520110100076').waitFor();
      await page.getByText('The stock of this product cannot be shown now').waitFor();
      await page.getByRole('link', { name: 'Search again' }).click();
      await page.getByLabel('Product or parcel').fill('ridgeline');
      await page.getByRole('list', { name: 'Found' }).getByText('Ridgeline Rain Jacket').waitFor();
      await page.getByText('Something is missing').waitFor();
    });
  },
);

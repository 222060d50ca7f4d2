import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDomain } from '../subgraphs/mesh/domain-text.ts';
import { latencyOf, operation, report, use } from '../subgraphs/mesh/report.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { type RegistryMesh, startRegistryMesh } from './registry-mesh.ts';

tellIfNoBrowser('the page of insights');

describe.skipIf(!hasBrowser)('the page of insights', () => {
  let mesh: RegistryMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startRegistryMesh(['catalog']), startBrowser()]);
    await sendReport();
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  const daysAgo = (days: number) =>
    new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  /** As another gateway, of production, would report it. */
  const sendReport = async () => {
    const rows = [
      use({ day: daysAgo(1), requests: 400, errors: 6, latency: latencyOf(...Array(400).fill(8)) }),
      use({ day: daysAgo(3), version: '2', requests: 2, latency: latencyOf(40, 290) }),
      use({ day: daysAgo(20), client: 'kiosk', requests: 1000, latency: latencyOf(40) }),
    ];
    const text = 'query ProductPage($handle: String!) { product(handle: $handle) { title } }';
    const page = operation(text, rows, ['Product.title', 'Query.product']);
    const idle = operation('{ products { nodes { id } } }', [use({ day: daysAgo(2) })]);
    await send(report([page, idle]));
  };
  const send = async (body: object) => {
    const response = await fetch(new URL('/usage', mesh.registry.room.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-weft-caller': 'team:platform' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
  };
  /** Asks through the gateway, and waits until the registry knows of it. */
  const askAs = async (client: string, query: string, times: number) => {
    for (let n = 0; n < times; n += 1) {
      const response = await fetch(`${mesh.origin}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'apollographql-client-name': client,
          'apollographql-client-version': '2.3',
        },
        body: JSON.stringify({ query }),
      });
      expect(await response.json()).not.toHaveProperty('errors');
    }
    const recorded = async () => {
      const { data } = await mesh.registry.room.ask(
        `{ operations(client: "${client}") { nodes { usage { requests } } } }`,
      );
      return JSON.stringify(data);
    };
    await expect.poll(recorded).toContain(`"requests":${times}`);
  };
  const production = '/insights?environment=production';

  it('shows what was asked through the gateway', async () => {
    const query = 'query Titles { products(first: 2) { nodes { title } } }';
    await askAs('title-board', query, 3);
    const { page, problems } = await browser.open(`${mesh.origin}/insights`);
    const row = page.getByRole('row', { name: /Titles/ });
    await row.waitFor();
    expect(await row.allInnerTexts()).toEqual([
      expect.stringMatching(/^Titles\s+title-board\s+3\s+0\s+[\d,]+ ms$/),
    ]);
    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Titles' }).waitFor();
    const clients = page.getByRole('region', { name: 'Clients and versions' }).getByRole('row');
    expect((await clients.allInnerTexts()).slice(1)).toEqual([
      `title-board\t2.3\t3\t0\t${daysAgo(0)}`,
    ]);
    await page.getByRole('region', { name: 'Fields' }).getByText('Product.title').waitFor();
    expect(problems).toEqual([]);
  });

  it('sorts by requests, for the chosen days and environment', async () => {
    const { page, problems } = await browser.open(mesh.origin + production);
    const rows = page.getByRole('region', { name: 'Operations' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(3);
    expect((await rows.allInnerTexts()).slice(1)).toEqual([
      'ProductPage\tshop\t402\t6 (1.5%)\t10 ms',
      expect.stringMatching(/^query\{products.*\tshop\t1\t0\t40 ms$/),
    ]);
    await page.getByLabel('Time').selectOption('30');
    await rows.getByText('kiosk, shop').waitFor();
    expect(await rows.nth(1).textContent()).toContain('1,402');
    expect(page.url()).toContain('days=30');
    await page.getByLabel('Environment').selectOption('staging');
    await page.getByText('Nobody asked for this in the last 30 days in staging').waitFor();
    expect(problems).toEqual([]);
  });

  it('finds operations by client and field', async () => {
    const { page } = await browser.open(`${mesh.origin}/insights?days=30`);
    await page.getByLabel('Client').fill('kiosk');
    await page.keyboard.press('Enter');
    const rows = page.getByRole('region', { name: 'Operations' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(2);
    expect(page.url()).toContain('client=kiosk');
    await page.getByLabel('Field').fill('Product.gone');
    await page.keyboard.press('Enter');
    await page.getByText('Nobody asked for this').waitFor();
  });

  it('tells of an operation how it was asked day by day, as plots and as tables', async () => {
    const { page, problems } = await browser.open(mesh.origin + production);
    await page.getByRole('link', { name: 'ProductPage' }).click();
    const requests = page.getByRole('figure', { name: 'Requests per day' });
    await requests.locator('canvas').waitFor();
    await requests.getByText('Show as a table').click();
    expect(await requests.getByRole('row').allInnerTexts()).toEqual([
      'Day (UTC)\tRequests\tWith errors',
      `${daysAgo(0)}\t0\t0`,
      `${daysAgo(1)}\t400\t6`,
      `${daysAgo(2)}\t0\t0`,
      `${daysAgo(3)}\t2\t0`,
      ...[4, 5, 6].map((days) => `${daysAgo(days)}\t0\t0`),
    ]);
    const latency = page.getByRole('figure', { name: 'How long answers took, ms' });
    await latency.getByText('Show as a table').click();
    expect((await latency.getByRole('row').allInnerTexts())[4]).toBe(`${daysAgo(3)}\t40\t300\t300`);
    await page.getByText('query ProductPage($handle: String!) {').waitFor();
    await page.getByRole('link', { name: 'All operations' }).click();
    await page.getByRole('link', { name: 'ProductPage' }).waitFor();
    expect(page.url()).toContain('environment=production');
    expect(problems).toEqual([]);
  });

  it('draws in the colours of the theme, also when it changes', async () => {
    const { page } = await browser.open(mesh.origin + production, { colorScheme: 'light' });
    await page.getByRole('link', { name: 'ProductPage' }).click();
    const canvas = page.locator('canvas').first();
    await canvas.waitFor();
    const drawn = () => page.evaluate('document.querySelector("canvas").toDataURL()');
    const light = await drawn();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(drawn).not.toBe(light);
    const dark = await drawn();
    await page.getByRole('button', { name: 'Colours: system' }).click();
    await expect.poll(drawn).not.toBe(dark);
  });

  it('names the fields of a domain that nobody asks', async () => {
    await mesh.registry.publish([await newDomain('couriers')]);
    const names = operation(
      '{ couriers(first: 5) { nodes { name } } }',
      [use({ day: daysAgo(1) })],
      ['Courier.name'],
    );
    await send(report([names], { environment: 'dev' }));
    const { page, problems } = await browser.open(`${mesh.origin}/insights`);
    await page.getByRole('link', { name: 'Fields that nobody asks' }).click();
    await page.getByLabel('Domain').selectOption('couriers');
    const fields = page.getByRole('region', { name: 'in dev' }).getByRole('listitem');
    await fields.getByText('Courier.id').waitFor();
    expect(await fields.getByText('Courier.name').count()).toBe(0);
    await page.goto(`${mesh.origin}/insights/unused?domain=nobody`);
    await page.getByText('nobody has no data product').waitFor();
    expect(problems).toEqual([]);
  });

  it('says what to do where there is nothing', async () => {
    const { page } = await browser.open(`${mesh.origin}/insights/unknown`);
    await page.getByText('There is no such operation').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await browser.open(mesh.origin + production, { colorScheme });
      const link = page.getByRole('link', { name: 'ProductPage' });
      await link.waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await link.click();
      await page.locator('canvas').first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await browser.open(mesh.origin + production, { viewport });
    const width = () => page.evaluate('document.documentElement.scrollWidth');
    await page.getByRole('link', { name: 'ProductPage' }).waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
    await page.getByRole('link', { name: 'ProductPage' }).click();
    await page.locator('canvas').nth(1).waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../subgraphs/mesh/report.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { type RegistryMesh, startRegistryMesh } from './registry-mesh.ts';

tellIfNoBrowser('errors and caches');

describe.skipIf(!hasBrowser)('errors and caches', () => {
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
    const body = report([], {
      errors: [
        { subgraph: 'logistics', code: 'TIMEOUT', day: daysAgo(1), errors: 1200 },
        { subgraph: 'catalog', code: 'INTERNAL', day: daysAgo(2), errors: 30 },
        { subgraph: 'catalog', code: 'INTERNAL', day: daysAgo(20), errors: 7000 },
        { subgraph: '', code: 'OPERATION_REFUSED', day: daysAgo(0), errors: 4 },
      ],
      caches: [
        { cache: 'PLANS', day: daysAgo(1), hits: 995, misses: 5 },
        { cache: 'PLANS', day: daysAgo(3), hits: 0, misses: 1000 },
      ],
    });
    const response = await fetch(new URL('/usage', mesh.registry.room.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-weft-caller': 'team:platform' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
  };
  const production = '/insights/errors?environment=production';

  it('shows errors by domain and code, for the chosen days', async () => {
    const { page, problems } = await browser.open(mesh.origin + production);
    const rows = page.getByRole('region', { name: 'Errors by domain and code' }).getByRole('row');
    await rows.getByText('TIMEOUT').waitFor();
    const told = async () =>
      (await rows.allInnerTexts()).slice(1).map((row) => row.split(/\s+/).join(' '));
    expect(await told()).toEqual([
      `logistics TIMEOUT 1,200 ${daysAgo(1)}`,
      `catalog INTERNAL 30 ${daysAgo(2)}`,
      `the gateway OPERATION_REFUSED 4 ${daysAgo(0)}`,
    ]);
    const plot = page.getByRole('figure', { name: 'Errors per day' });
    await plot.locator('canvas').waitFor();
    await plot.getByText('Show as a table').click();
    expect(await plot.getByRole('row').allInnerTexts()).toContain(`${daysAgo(1)}\t1,200\t0\t0`);
    await page.getByLabel('Time').selectOption('30');
    await rows.getByText('7,030').waitFor();
    expect(problems).toEqual([]);
  });

  it('shows how much was at hand, by day and of all days', async () => {
    const { page, problems } = await browser.open(mesh.origin + production);
    const rows = page.getByRole('region', { name: 'Caches' }).getByRole('row');
    const plans = rows.filter({ hasText: 'Known plans' });
    await plans.getByText('49.7%').waitFor();
    await plans.getByText('2,000').waitFor();
    const plot = page.getByRole('figure', { name: 'At hand already, %' });
    await plot.getByText('Show as a table').click();
    const days = await plot.getByRole('row').allInnerTexts();
    expect(days).toContain(`${daysAgo(1)}\t–\t99.5\t–\t–`);
    expect(days).toContain(`${daysAgo(3)}\t–\t0\t–\t–`);
    expect(problems).toEqual([]);
  });

  it('shows within seconds what the gateway refused, and what it knew already', async () => {
    for (let n = 0; n < 3; n += 1) await mesh.ask('{ productsThatThereAreNot }');
    for (let n = 0; n < 3; n += 1) await mesh.ask('{ products(first: 1) { nodes { id } } }');
    const counted = async () => {
      const query = '{ environment(name: "dev") { errors { code errors } caches { cache hits } } }';
      return JSON.stringify((await mesh.registry.room.ask(query)).data?.environment);
    };
    await expect.poll(counted).toContain('{"code":"OPERATION_REFUSED","errors":3}');
    await expect.poll(counted).toMatch(/"PLANS","hits":[2-9]/);
    const { page } = await browser.open(`${mesh.origin}/insights/errors?environment=dev`);
    await page.getByRole('row', { name: /the gateway OPERATION_REFUSED 3/ }).waitFor();
  });

  it('says where nothing went wrong, and keeps days and environment from view to view', async () => {
    const { page } = await browser.open(
      `${mesh.origin}/insights/errors?environment=staging&days=30`,
    );
    await page.getByText('Nothing went wrong in the last 30 days in staging').waitFor();
    await page.getByRole('link', { name: 'Operations' }).click();
    await page.getByText('Nobody asked for this in the last 30 days in staging').waitFor();
    await page.getByRole('link', { name: 'Errors and caches' }).click();
    await page.getByText('Nothing went wrong in the last 30 days in staging').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await browser.open(mesh.origin + production, { colorScheme });
      await page.locator('canvas').nth(1).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await browser.open(mesh.origin + production, { viewport });
    await page.locator('canvas').nth(1).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishRooms } from '../../cli/publish-rooms.ts';
import { newDomain } from '../subgraphs/mesh/domain-text.ts';
import { latencyOf, operation, report, use } from '../subgraphs/mesh/report.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { type RegistryMesh, startRegistryMesh } from './registry-mesh.ts';

tellIfNoBrowser('the page of the mesh’s health');

describe.skipIf(!hasBrowser)('the page of the mesh’s health', () => {
  let mesh: RegistryMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([
      startRegistryMesh(['catalog', 'logistics']),
      startBrowser(),
    ]);
    const { registry, domains } = mesh;
    const rooms = [registry.room, ...domains].map(({ name, url }) => ({ name, url }));
    await publishRooms(new URL(registry.room.url).origin, rooms);
    // Nothing answers where it is said to be.
    const nowhere = { ...(await newDomain('couriers')), url: 'http://127.0.0.1:9/graphql' };
    expect((await registry.publish([nowhere])).isChanged).toBe(true);
    await sendReport();
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  const sendReport = async () => {
    const day = new Date().toISOString().slice(0, 10);
    const slow = use({ day, requests: 100, latency: latencyOf(...Array(100).fill(9000)) });
    const text = 'query Slow { products(first: 2) { nodes { title } } }';
    const asked = operation(text, [slow], ['Product.title']);
    const response = await fetch(new URL('/usage', mesh.registry.room.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-weft-caller': 'team:platform' },
      body: JSON.stringify(report([asked], { environment: 'dev' })),
    });
    expect(response.status).toBe(200);
  };
  const open = (options?: Parameters<TestBrowser['open']>[1]) =>
    browser.open(`${mesh.origin}/mesh`, options);

  it('shows what does not answer first, with the reason, and the others as ready', async () => {
    const { page, problems } = await open();
    const rows = page.getByRole('region', { name: 'Domains and their processes' }).getByRole('row');
    await rows.getByText('It cannot be reached').waitFor();
    const texts = await rows.allInnerTexts();
    expect(texts[1]).toMatch(/^couriers\tnot ready/);
    expect(texts[1]).toMatch(/no answer\s+–\s+1/);
    const catalog = texts.find((text) => text.startsWith('catalog'));
    expect(catalog).toMatch(/ready\s+\d+ ms\s+less than a minute|min\s+1/);
    await page.getByText('3 of 4 answer').waitFor();
    const gateway = page.getByRole('region', { name: 'Gateway' });
    await gateway.getByText('ready', { exact: true }).waitFor();
    expect(problems).toEqual([]);
  });

  it('shows addresses to the platform team, and says to others who sees them', async () => {
    const { page } = await open();
    await page.getByText('Addresses are shown to the platform team').waitFor();
    const address = page.getByText('http://127.0.0.1:9/graphql');
    expect(await address.count()).toBe(0);
    await page.getByLabel('Who you are').selectOption('team:platform');
    await address.waitFor();
  });

  it('shows promises that are broken first, and leads to their data product', async () => {
    const { page, problems } = await open();
    const rows = page.getByRole('region', { name: 'Promises that were measured' }).getByRole('row');
    await rows.getByText('broken').first().waitFor();
    const [, first = ''] = await rows.allInnerTexts();
    expect(first).toMatch(/latency .* ms\s+10,000 ms\s+100\s+broken/);
    await page.getByRole('list', { name: 'Promises by domain' }).getByText('catalog').waitFor();
    await rows.getByRole('link').first().click();
    await page.waitForURL('**/products/*');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(problems).toEqual([]);
  });

  it('says of another environment that nothing is released there', async () => {
    const { page } = await open();
    await page.getByText('of 4 answer').waitFor();
    await page.getByLabel('Environment').selectOption('production');
    await page.getByText('Nothing is released in production yet').waitFor();
    expect(page.url()).toContain('environment=production');
  });

  it('sees by itself when a domain stops, and says when the registry does', async () => {
    const own = await startRegistryMesh(['catalog']);
    try {
      const rooms = [own.registry.room, ...own.domains];
      const origin = new URL(own.registry.room.url).origin;
      await publishRooms(
        origin,
        rooms.map(({ name, url }) => ({ name, url })),
      );
      const { page } = await browser.open(`${own.origin}/mesh`);
      await page.getByText('All 2 answer').waitFor();
      await Promise.all(own.domains.map(({ stop }) => stop()));
      await page.getByText('1 of 2 answer').waitFor();
      await page.getByText('It cannot be reached').waitFor();
      await own.registry.room.stop();
      await page.getByText('The registry did not tell').waitFor();
      const gateway = page.getByRole('region', { name: 'Gateway' });
      await gateway.getByText('ready', { exact: true }).waitFor();
    } finally {
      await own.stop();
    }
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await open({ colorScheme });
      await page.getByText('of 4 answer').waitFor();
      await page.getByText('broken').first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await open({ viewport });
    await page.getByText('of 4 answer').waitFor();
    await page.getByText('broken').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});

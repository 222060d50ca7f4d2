import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import type { TestMesh } from '../support/mesh.ts';
import { startPublishedMesh } from '../support/published-mesh.ts';

tellIfNoBrowser('the graph’s map and types');

describe.skipIf(!hasBrowser)('the graph’s map and types', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startPublishedMesh(), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  it('draws what is served, and leads from an entity to its fields with their domains', async () => {
    const { page, problems } = await browser.open(`${mesh.origin}/graph`);
    await page.getByLabel(/^domain logistics/).waitFor();
    await page.getByLabel(/^entity Product,/).click();
    await page.waitForURL('**/graph/Product');
    const row = page.getByRole('row', { name: /availability/ });
    expect(await row.textContent()).toContain('logistics');
    expect(problems).toEqual([]);
  });

  it('tells how to get from one type to another', async () => {
    const { page } = await browser.open(`${mesh.origin}/graph`);
    await page.getByRole('combobox', { name: 'From' }).fill('Variant');
    await page.getByRole('combobox', { name: 'To' }).fill('Brand');
    const answer = page.getByRole('region', { name: 'Path between two types' }).locator('p');
    await answer.getByRole('link', { name: 'Brand' }).waitFor();
    expect(await answer.textContent()).toBe('Variant.product → Product.brand → Brand');
  });

  it('finds a type by the name of a field', async () => {
    const { page } = await browser.open(`${mesh.origin}/graph/Query`);
    await page.getByLabel('Find a type or a field').fill('gtin');
    await page.getByRole('link', { name: 'Variant.gtin', exact: true }).click();
    await page.getByRole('heading', { name: 'Variant entity' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      for (const path of ['/graph', '/graph/Product']) {
        const { page } = await browser.open(mesh.origin + path, { colorScheme });
        await page.getByText('logistics', { exact: true }).first().waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);
      }
    },
  );

  it.each(['/graph', '/graph/Product'])('%s fits a telephone', async (path) => {
    const { page } = await browser.open(mesh.origin + path, {
      viewport: { width: 390, height: 844 },
    });
    await page.getByText('logistics', { exact: true }).first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});

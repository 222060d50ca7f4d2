import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import type { TestMesh } from '../support/mesh.ts';
import { startUsedMesh } from './used-products.ts';

tellIfNoBrowser('the use of a data product');

const product = '/products/catalog-products';

describe.skipIf(!hasBrowser)('the use of a data product', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startUsedMesh(), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });
  const open = async (view: string, options?: Parameters<TestBrowser['open']>[1]) =>
    browser.open(`${mesh.origin}${product}?view=${view}`, options);

  it('is drawn from the table to who asks, and lights the path of a field', async () => {
    const { page, problems } = await open('Lineage');
    const node = (name: string) => page.getByRole('button', { name, exact: true });
    await node('field Brand.name').hover();
    await page.getByText('Brand.name: on its path: 1 table, 1 operation, 1 consumer').waitFor();
    const lit = page.locator('button.is-lit');
    expect(await lit.allTextContents()).toEqual(['brands', 'Brand.name', 'BrandList', 'kiosk']);
    await page.mouse.move(0, 0);
    await node('operation ProductPage').focus();
    expect(await lit.allTextContents()).toEqual([
      ...['products', 'Product.title', 'Product.handle'],
      ...['ProductPage', 'shop'],
    ]);
    await page.getByRole('link', { name: 'Its use' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('keeps a chosen path, and is narrowed by name', async () => {
    const { page } = await open('Lineage');
    const title = page.getByRole('button', { name: 'field Product.title', exact: true });
    await title.click();
    await page.getByLabel('Only fields or tables with this name').hover();
    expect(await title.getAttribute('aria-pressed')).toBe('true');
    await page.getByText('Product.title: on its path').waitFor();
    await page.getByLabel('Only fields or tables with this name').fill('brands.');
    await expect.poll(() => page.locator('.lineage-table').allTextContents()).toEqual(['brands']);
    await page.getByText('Point at something').waitFor();
    await page.getByLabel('Only fields or tables with this name').fill('nothing has it');
    await page.getByText('No field with this name has lineage').waitFor();
  });

  it('is a table too', async () => {
    const { page } = await open('Lineage');
    await page.getByText('Show as a table').click();
    const row = page.getByRole('row', { name: /Product\.title/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'products.title',
      'Product.title',
      'ProductPage, BrandList',
      'shop, kiosk',
    ]);
  });

  it('is measured day by day, beside what is promised', async () => {
    const { page, problems } = await open('Promises');
    const latency = page.getByRole('figure', { name: 'latency, ms' });
    await latency.locator('canvas').waitFor();
    await latency.getByText('Promised 250').waitFor();
    await latency.getByText('Show as a table').click();
    const measured = await latency.locator('tbody tr').allInnerTexts();
    expect(measured).toHaveLength(30);
    expect(measured[1]).toMatch(/20\s+250$/);
    expect(measured[3]).toMatch(/1,000\s+250$/);
    expect(measured[4]).toMatch(/–\s+250$/);
    expect(await page.getByText('Kept on 2 of 3 days on which somebody asked').count()).toBe(2);
    await page.getByText('Promised, not measured yet: freshness 60 s').waitFor();
    await page.getByLabel('Days until today').selectOption('7');
    await expect.poll(() => latency.locator('tbody tr').count()).toBe(7);
    expect(problems).toEqual([]);
  });

  it('says so where nobody asked', async () => {
    const { page } = await browser.open(
      `${mesh.origin}/products/logistics-stock-and-shipments?view=Promises`,
    );
    await page.getByText('Nobody asked for this data product in 30 days').first().waitFor();
  });

  it('names who asks, who answers for them, and who has access', async () => {
    const { page, problems } = await open('Consumers');
    const row = page.getByRole('row', { name: /^shop/ });
    await row.getByText('402').waitFor();
    expect(await row.getByText('web@example.com').count()).toBe(0);
    await page.getByLabel('Who you are').selectOption('team:catalog');
    await row.getByRole('link', { name: 'web@example.com' }).waitFor();
    await row.getByText('no agreement').waitFor();
    await page.getByRole('row', { name: /kiosk not registered/ }).waitFor();
    expect(problems).toEqual([]);
  });

  it('stands on the card: broken promises are counted', async () => {
    const { page } = await browser.open(`${mesh.origin}/products`);
    const card = page.getByRole('article').filter({ hasText: 'What the retailer sells' });
    await card.getByText('1 promise broken').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      for (const view of ['Lineage', 'Promises', 'Consumers']) {
        const { page } = await open(view, { colorScheme });
        await page.locator('.lineage-plane, canvas, td').first().waitFor();
        const title = page.getByRole('button', { name: 'field Product.title', exact: true });
        if (view === 'Lineage') await title.click();
        expect(await accessibilityProblems(page)).toEqual([]);
      }
    },
  );

  it.each(['Lineage', 'Promises', 'Consumers'])('fits a telephone: %s', async (view) => {
    const { page } = await open(view, { viewport: { width: 390, height: 844 } });
    await page.locator('.lineage-plane, canvas, td').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});

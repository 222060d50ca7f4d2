import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';

tellIfNoBrowser('Studio’s frame');

describe.skipIf(!hasBrowser)('Studio’s frame', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startMesh({ domains: ['catalog'] }), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  it('leads to every page by its navigation, without asking anybody but the gateway', async () => {
    const { page, problems } = await browser.open(mesh.origin);
    const names = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.title()).toContain('Weft');
    }
    expect(problems).toEqual([]);
  });

  it('goes to a page by a few letters of its name', async () => {
    const { page } = await browser.open(mesh.origin);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to a page' }).fill('data prod');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/products');
  });

  it('remembers light or dark, and who one is', async () => {
    const { page } = await browser.open(mesh.origin);
    await page.getByRole('button', { name: 'Colours: system' }).click();
    await page.getByRole('button', { name: 'Colours: light' }).click();
    await page.getByLabel('Who you are').selectOption('team:catalog');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.getByLabel('Who you are').inputValue()).toBe('team:catalog');
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await browser.open(mesh.origin, { colorScheme });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await browser.open(mesh.origin, { viewport });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});

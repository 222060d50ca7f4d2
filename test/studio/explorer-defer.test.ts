import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { explorerLink } from '../../gateway/studio/app/pages/explorer/link.ts';
import { resetSubgraphs, type Shop, startShop } from '../gateway/defer/shop.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';

tellIfNoBrowser('answers in parts in the explorer');

const query = '{ item(id: "1") { name ... @defer(label: "stock") { units } } }';

describe.skipIf(!hasBrowser)('an answer in parts, in the explorer', () => {
  let shop: Shop;
  let browser: TestBrowser;
  beforeAll(async () => {
    [shop, browser] = await Promise.all([startShop(), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await shop?.stop();
  });
  beforeEach(() => resetSubgraphs(shop));

  const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
  const parts = (page: Page) => page.getByRole('region', { name: 'Parts that came' });
  const run = (page: Page) => page.getByRole('button', { name: 'Run' }).click();
  const open = (text = query, options: Parameters<TestBrowser['open']>[1] = {}) =>
    browser.open(new URL(shop.gateway.url).origin + explorerLink({ query: text }), options);

  it('shows the first part at once, and adds the others as they come', async () => {
    const release = shop.stock.hold(/units/);
    const { page, problems } = await open();
    await run(page);
    await answer(page).getByText('item 1').waitFor();
    await parts(page).getByText('1 part came, 1 on the way').waitFor();
    expect(await answer(page).getByText('"units"').count()).toBe(0);
    release();
    await answer(page).getByText('"units"').waitFor();
    await parts(page)
      .getByText(/^2 · \d+ ms · item \(stock\)$/)
      .waitFor();
    await answer(page)
      .getByText(/HTTP 200/)
      .waitFor();
    await page.getByRole('button', { name: 'Run' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('keeps what came when it is cancelled, and can be run again', async () => {
    const release = shop.stock.hold(/units/);
    const { page } = await open();
    await run(page);
    await answer(page).getByText('item 1').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await answer(page).getByText('Cancelled').waitFor();
    await answer(page).getByText('item 1').waitFor();
    release();
    await run(page);
    await answer(page).getByText('"units"').waitFor();
  });

  it('shows the errors of a part that is lost', async () => {
    shop.stock.breakOff(/units/);
    const { page } = await open();
    await run(page);
    await answer(page).getByRole('alert').getByText('stock cannot be reached now').waitFor();
    await answer(page).getByText('item 1').waitFor();
  });

  it('has a plan that says what comes later, and a timeline when all is there', async () => {
    const { page } = await open();
    await run(page);
    await answer(page).getByText('"units"').waitFor();
    await answer(page).getByRole('button', { name: 'Plan' }).click();
    await page
      .getByRole('list', { name: 'Fetches of the plan' })
      .getByText('after 1, part stock')
      .waitFor();
    await answer(page).getByRole('button', { name: 'Timeline' }).click();
    const bars = page.getByRole('list', { name: 'Where the time went' });
    await bars.getByText('stock', { exact: true }).waitFor();
  });

  it('can be written: @defer is completed, and nothing about it is underlined', async () => {
    const { page } = await open();
    const operation = page.getByRole('textbox', { name: 'Operation' });
    await operation.fill('{ item(id: "1") { name ... @def');
    await page.locator('.cm-lintRange-error').first().waitFor();
    await operation.press('ControlOrMeta+End');
    await operation.pressSequentially('e');
    await page.getByRole('option', { name: 'defer' }).click();
    await operation.pressSequentially(' { units } } }');
    await operation.getByText('@defer { units } } }').waitFor();
    await expect.poll(() => page.locator('.cm-lintRange-error').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await open(query, { colorScheme });
      await run(page);
      await answer(page).getByText('"units"').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await open(query, { viewport });
    await run(page);
    await answer(page).getByText('"units"').waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});

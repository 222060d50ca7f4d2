import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorerLink } from '../../gateway/studio/app/pages/explorer/link.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';

tellIfNoBrowser('the explorer');

const jacket = '{ product(handle: "ridgeline-rain-jacket") { title } }';

describe.skipIf(!hasBrowser)('the explorer', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startMesh({ domains: ['catalog'] }), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  const operation = (page: Page) => page.getByRole('textbox', { name: 'Operation' });
  const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
  const run = (page: Page) => page.getByRole('button', { name: 'Run' }).click();
  const linkTo = (query: string, variables = '') =>
    mesh.origin + explorerLink({ query, variables });

  it('comes from nothing to an answer by clicks alone', async () => {
    const { page, problems } = await browser.open(mesh.origin);
    await page.getByRole('button', { name: 'New operation' }).click();
    await page.getByRole('checkbox', { name: 'brands', exact: true }).check();
    await page.getByRole('button', { name: 'What is in nodes', exact: true }).click();
    await page.getByRole('checkbox', { name: 'name', exact: true }).check();
    await page.getByRole('checkbox', { name: 'first:', exact: true }).check();
    expect(await operation(page).innerText()).toContain('brands(first: $first)');
    await run(page);
    await answer(page).getByText('"name"').first().waitFor();
    await answer(page)
      .getByText(/HTTP 200 · \d+ ms · \d+/)
      .waitFor();
    expect(problems).toEqual([]);
  });

  it('runs by Ctrl+Enter what is written', async () => {
    const { page, problems } = await browser.open(mesh.origin);
    await operation(page).fill(jacket);
    await operation(page).press('Control+Enter');
    await answer(page).getByText('Ridgeline Rain Jacket').waitFor();
    expect(problems).toEqual([]);
  });

  it('underlines what the schema does not have, and says what is wrong', async () => {
    const { page } = await browser.open(linkTo('{ product { titel } }'));
    await page.locator('.cm-lintRange-error', { hasText: 'titel' }).hover();
    await page.getByText('Cannot query field "titel" on type "Product".').first().waitFor();
  });

  it('shows errors before the answer, with where they are', async () => {
    const { page } = await browser.open(linkTo('{ product(handle: "a") { titel } }'));
    await run(page);
    await answer(page).getByRole('alert').getByText('Cannot query field').waitFor();
  });

  it('opens an operation from a link, with its variables', async () => {
    const query = 'query Jacket($handle: String) { product(handle: $handle) { title } }';
    const variables = '{ "handle": "ridgeline-rain-jacket" }';
    const { page } = await browser.open(linkTo(query, variables));
    await run(page);
    await answer(page).getByText('Ridgeline Rain Jacket').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await browser.open(linkTo(jacket), { colorScheme });
      await page.getByRole('checkbox', { name: 'brands', exact: true }).waitFor();
      await run(page);
      await answer(page).getByText('Ridgeline Rain Jacket').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await browser.open(linkTo(jacket), { viewport });
    await run(page);
    await answer(page).getByText('Ridgeline Rain Jacket').waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorerLink } from '../../gateway/studio/app/pages/explorer/link.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';

tellIfNoBrowser('plans and timelines in the explorer');

const query =
  '{ product(handle: "ridgeline-rain-jacket") { title availability { available isInStock } } }';

describe.skipIf(!hasBrowser)('how an operation is answered, in the explorer', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([
      startMesh({ domains: ['catalog', 'logistics'] }),
      startBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
  const view = (page: Page, name: string) => answer(page).getByRole('button', { name }).click();
  const run = async (page: Page) => {
    await page.getByRole('button', { name: 'Run' }).click();
    await answer(page).getByText('Ridgeline Rain Jacket').waitFor();
  };
  const open = (text = query, options: Parameters<TestBrowser['open']>[1] = {}) =>
    browser.open(mesh.origin + explorerLink({ query: text }), options);
  const fetches = (page: Page) => page.getByRole('list', { name: 'Fetches of the plan' });

  it('is a plan whose fetches show what they ask, by keyboard too', async () => {
    const { page, problems } = await open();
    await run(page);
    await view(page, 'Plan');
    await page.getByRole('region', { name: 'Plan, drawn' }).getByText('1 catalog').waitFor();
    const second = fetches(page).getByRole('button', { name: /^2 logistics/ });
    await second.focus();
    await second.press('Enter');
    const detail = page.getByRole('region', { name: 'Fetch 2', exact: true });
    await detail.getByText('2 asks logistics').waitFor();
    await detail.getByText('_entities').waitFor();
    await page.getByRole('region', { name: 'Plan, drawn' }).getByText('1 catalog').click();
    await page
      .getByRole('region', { name: 'Fetch 1', exact: true })
      .getByText('ridgeline-rain-jacket')
      .waitFor();
    expect(problems).toEqual([]);
  });

  it('can be seen before anything is run', async () => {
    const { page, problems } = await open();
    mesh.takeStatementCounts();
    await page.getByRole('button', { name: 'Show plan' }).click();
    await answer(page).getByText('no domain was asked').waitFor();
    await fetches(page).getByText('logistics').waitFor();
    expect(mesh.takeStatementCounts()).toEqual({ catalog: 0, logistics: 0 });
    expect(problems).toEqual([]);
  });

  it('says what is wrong with an operation that has no plan', async () => {
    const { page } = await open('{ product(handle: "a") { titel } }');
    await page.getByRole('button', { name: 'Show plan' }).click();
    await answer(page).getByRole('alert').getByText('Cannot query field').waitFor();
  });

  it('is a timeline of what the gateway did and whom it asked', async () => {
    const { page, problems } = await open();
    await run(page);
    await view(page, 'Timeline');
    const bars = page.getByRole('list', { name: 'Where the time went' }).getByRole('listitem');
    await expect.poll(() => bars.count()).toBeGreaterThanOrEqual(5);
    for (const name of ['Read and check', 'Plan', 'catalog', 'logistics', 'Write the answer']) {
      await bars.filter({ hasText: name }).first().waitFor();
    }
    await page.getByText(/ms in the gateway/).waitFor();
    expect(problems).toEqual([]);
  });

  it('is nothing of the answer itself', async () => {
    const { page } = await open();
    await run(page);
    expect(await answer(page).getByText('extensions').count()).toBe(0);
    await view(page, 'Timeline');
    await view(page, 'JSON');
    await answer(page).getByText('Ridgeline Rain Jacket').waitFor();
  });

  it('is said to be untold by a gateway that does not tell', async () => {
    const { page } = await open();
    await page.route('**/graphql', async (route) => {
      const headers = { ...route.request().headers() };
      delete headers['x-weft-explain'];
      await route.continue({ headers });
    });
    await run(page);
    await view(page, 'Plan');
    await page.getByText('This gateway does not tell its plans').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await open(query, { colorScheme });
      await run(page);
      await view(page, 'Plan');
      await page.getByRole('region', { name: 'Plan, drawn' }).getByText('1 catalog').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await view(page, 'Timeline');
      await page.getByText(/ms in the gateway/).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await open(query, { viewport });
    await run(page);
    for (const [name, shown] of [
      ['Plan', 'Fetches of the plan'],
      ['Timeline', 'Where the time went'],
    ] as const) {
      await view(page, name);
      await page.getByRole('list', { name: shown }).waitFor();
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(viewport.width);
    }
  });
});

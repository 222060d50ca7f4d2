import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorerLink } from '../../gateway/studio/app/pages/explorer/link.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';

tellIfNoBrowser('the explorer');

const runFile = promisify(execFile);

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
    await operation(page).getByText('brands(first: $first)').waitFor();
    await run(page);
    await answer(page).getByText('"name"').first().waitFor();
    await answer(page)
      .getByText(/HTTP 200 · \d+ ms · \d+/)
      .waitFor();
    expect(problems).toEqual([]);
  });

  it('runs by Ctrl+Enter what is written', async () => {
    const { page, problems } = await browser.open(mesh.origin);
    await page.getByRole('checkbox', { name: 'brands', exact: true }).waitFor();
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

  it('completes what is written, and explains what is under the pointer', async () => {
    const { page } = await browser.open(linkTo('{ product { title } }'));
    await page.getByRole('checkbox', { name: 'brands', exact: true }).waitFor();
    await operation(page).getByText('title').hover();
    await page.getByText('Product.title: String!').waitFor();
    // A double click selects the word.
    await operation(page).getByText('title').dblclick();
    await operation(page).pressSequentially('descr');
    await page.getByRole('option', { name: 'description' }).click();
    await operation(page).getByText('description').waitFor();
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

  it('opens an operation that another page of the app links to, or that is pasted while it is open', async () => {
    const { page } = await browser.open(`${mesh.origin}/products`);
    await page.getByRole('heading', { name: 'Data products' }).waitFor();
    await page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(explorerLink({ query: jacket }))})`,
    );
    await operation(page).getByText('ridgeline-rain-jacket').waitFor();
    await page.goto(linkTo('{ brands { nodes { id } } }'));
    await operation(page).getByText('brands').waitFor();
    await page.getByRole('button', { name: 'product', exact: true }).first().waitFor();
  });

  it('says which part of a request cannot be read, and asks nobody', async () => {
    const { page, problems } = await browser.open(linkTo(jacket, '{ "handle": '));
    await run(page);
    await answer(page).getByText('The variables cannot be read.').waitFor();
    expect(problems).toEqual([]);
  });

  it('cancels a run, and can run again', async () => {
    const { page } = await browser.open(linkTo(jacket));
    await page.getByRole('checkbox', { name: 'brands', exact: true }).waitFor();
    // Held on its way, for as long as a person looks at it.
    await page.route('**/graphql', () => undefined);
    await run(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await answer(page).getByText('You cancelled the run').waitFor();
    await page.unroute('**/graphql');
    await run(page);
    await answer(page).getByText('Ridgeline Rain Jacket').waitFor();
  });

  it('asks as the caller, with the headers that are written', async () => {
    const { page } = await browser.open(linkTo(jacket));
    await page.getByLabel('Who you are').selectOption('team:catalog');
    await page.getByRole('tab', { name: 'Headers' }).click();
    await page.getByRole('textbox', { name: 'Headers as JSON' }).fill('{ "x-trial": "7" }');
    const [asked] = await Promise.all([
      page.waitForRequest((request) => request.postData()?.includes('ridgeline') ?? false),
      run(page),
    ]);
    expect(asked.headers()).toMatchObject({ 'x-weft-caller': 'team:catalog', 'x-trial': '7' });
  });

  it('asks for one of several operations', async () => {
    const two = 'query One { brands(first: 1) { nodes { name } } } query Two { product { title } }';
    const { page } = await browser.open(linkTo(two));
    await page.getByLabel('Which operation runs').selectOption('Two');
    await run(page);
    await answer(page).getByText('"product"').waitFor();
  });

  it('finds a field by its path, and picks it', async () => {
    const { page } = await browser.open(linkTo('{ products { nodes { id } } }'));
    await page.getByRole('searchbox', { name: 'Find a field' }).fill('products.nodes.title');
    await page.getByRole('checkbox', { name: 'products › nodes › title', exact: true }).check();
    await run(page);
    await answer(page).getByText('"title"').first().waitFor();
  });

  it('keeps the tabs, and takes up again what was run', async () => {
    const { page } = await browser.open(linkTo(jacket));
    await run(page);
    await answer(page).getByText('Ridgeline Rain Jacket').waitFor();
    await operation(page).fill('query Other { brands { nodes { id } } }');
    await page.reload();
    await page.getByRole('button', { name: 'Other', exact: true }).waitFor();
    await operation(page).getByText('query Other').waitFor();
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ridgeline' }).click();
    await operation(page).getByText('ridgeline-rain-jacket').waitFor();
  });

  it('formats', async () => {
    const { page } = await browser.open(linkTo(jacket));
    await page.getByRole('button', { name: 'Format' }).click();
    await operation(page).getByText('title', { exact: true }).waitFor();
    expect(await operation(page).locator('.cm-line').count()).toBe(5);
  });

  it('gives a link and programs that say the same elsewhere', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const query =
      "query It($handle: String) { product(handle: $handle) { title } } # it's `$\u007bit}`";
    const { page } = await browser.open(linkTo(query, '{"handle":"ridgeline-rain-jacket"}'), {
      permissions,
    });
    const copied = async (what: string) => {
      await page.getByRole('button', { name: 'Copy as…' }).click();
      await page.getByRole('menuitem', { name: what }).click();
      await page.getByText(`Copied: ${what}`).waitFor();
      return String(await page.evaluate('navigator.clipboard.readText()'));
    };

    const curl = await copied('curl');
    const { stdout } = await runFile('sh', ['-c', curl.replace('curl ', 'curl -s ')]);
    expect(JSON.parse(stdout)).toEqual({ data: { product: { title: 'Ridgeline Rain Jacket' } } });

    const program = `${await copied('fetch')}\nconsole.log(JSON.stringify(data), errors)`;
    const said = await runFile(process.execPath, ['--input-type=module', '-e', program]);
    expect(said.stdout).toContain('"title":"Ridgeline Rain Jacket"');

    expect(await copied('Apollo Client')).toContain("it's \\`\\$\u007bit}\\`");

    const { page: elsewhere } = await browser.open(await copied('Link'));
    await run(elsewhere);
    await answer(elsewhere).getByText('Ridgeline Rain Jacket').waitFor();
    expect(new URL(elsewhere.url()).hash).toBe('');
  });

  it('shows the first list of an answer as a table', async () => {
    const { page } = await browser.open(linkTo('{ brands(first: 3) { nodes { id name } } }'));
    await run(page);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('columnheader', { name: 'name' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('shows the beginning of an answer of ten megabytes, and saves all of it', async () => {
    const { page } = await browser.open(linkTo(jacket));
    await page.getByRole('checkbox', { name: 'brands', exact: true }).waitFor();
    const rows = Array.from({ length: 100_000 }, (_, at) => ({ at, text: 'x'.repeat(90) }));
    const body = JSON.stringify({ data: { rows } });
    await page.route('**/graphql', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
    await run(page);
    await answer(page)
      .getByText(/Only the first \d+\.\d KB are shown/)
      .waitFor();
    await answer(page).getByText('"at": 0').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    const { size } = await stat(await saved.path());
    expect(size).toBe(body.length);
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

  it('breaks no rule of accessibility while its editors and the schema are on their way', async () => {
    const { page } = await browser.open(`${mesh.origin}/products`);
    await page.getByRole('heading', { name: 'Data products' }).waitFor();
    await page.route(/\/graphql$|\/assets\/.*-editor-/, () => undefined);
    await page.getByRole('link', { name: 'Explorer' }).click();
    await page.getByText('Loading the editor').first().waitFor();
    await page.getByText('Loading the schema').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await browser.open(linkTo(jacket), { viewport });
    await page
      .getByRole('region', { name: 'Fields' })
      .getByRole('button', { name: 'Show' })
      .click();
    await page.getByRole('checkbox', { name: 'brands', exact: true }).waitFor();
    await run(page);
    await answer(page).getByText('Ridgeline Rain Jacket').waitFor();
    // One need not scroll to it.
    await expect
      .poll(async () => (await answer(page).boundingBox())?.y)
      .toBeLessThan(viewport.height / 2);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});

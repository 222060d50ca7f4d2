import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorerLink } from '../../gateway/studio/app/pages/explorer/link.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { type RegistryMesh, startRegistryMesh } from './registry-mesh.ts';

tellIfNoBrowser('saved operations');

const brands = 'query Brands { brands(first: 2) { nodes { name } } }';

describe.skipIf(!hasBrowser)('saved operations in the explorer', () => {
  let mesh: RegistryMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startRegistryMesh(['catalog']), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  const operation = (page: Page) => page.getByRole('textbox', { name: 'Operation' });
  const dialog = (page: Page) => page.getByRole('dialog');
  const linkTo = (query: string, variables = '') =>
    mesh.origin + explorerLink({ query, variables });

  /** A person of a team, with an operation open. */
  async function openAs(who: string, query = brands, options = {}) {
    const opened = await browser.open(linkTo(query), options);
    await operation(opened.page).waitFor();
    await opened.page.getByLabel('Who you are').selectOption(who);
    return opened;
  }

  async function saveAs(page: Page, name: string, collection: string) {
    await operation(page).press('Control+s');
    await dialog(page).getByLabel('Name', { exact: true }).fill(name);
    await dialog(page)
      .getByLabel('Collection', { exact: true })
      .selectOption({ label: 'A new collection…' });
    await dialog(page).getByLabel('Name of the new collection').fill(collection);
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await page.getByText(`Saved in ${collection}`).waitFor();
  }

  async function openSaved(page: Page, name: string) {
    await page.getByRole('button', { name: 'Collections', exact: true }).click();
    await dialog(page).getByRole('searchbox').fill(name);
    await dialog(page)
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
    await dialog(page).waitFor({ state: 'detached' });
  }

  it('are shared by two people of a team, and neither writes over the other unheard', async () => {
    const one = await openAs('team:catalog');
    await saveAs(one.page, 'Two brands', 'Of the team');
    await one.page.getByRole('button', { name: 'Two brands', exact: true }).waitFor();

    const other = await openAs('team:catalog', '{ products { nodes { id } } }');
    await openSaved(other.page, 'Two brands');
    await operation(other.page).getByText('brands(first: 2)').waitFor();
    await operation(other.page).fill('query Brands { brands(first: 3) { nodes { name } } }');
    await other.page.getByText('(differs from what is saved)').waitFor({ state: 'attached' });
    await operation(other.page).press('Control+s');
    await other.page.getByText('Saved in Of the team').waitFor();
    await other.page.getByText('(differs from what is saved)').waitFor({ state: 'detached' });

    // The first one writes on what was there before.
    await operation(one.page).fill('query Brands { brands(first: 9) { nodes { name } } }');
    await operation(one.page).press('Control+s');
    await dialog(one.page)
      .getByText(/It is at version 2, not 1/)
      .waitFor();
    await one.page.keyboard.press('Escape');
    const third = await openAs('team:catalog');
    await openSaved(third.page, 'Two brands');
    await operation(third.page).getByText('brands(first: 3)').waitFor();
    for (const { problems } of [one, other, third]) expect(problems).toEqual([]);
  });

  it('are seen by another team, which saves a copy and changes nothing', async () => {
    const owner = await openAs('team:catalog');
    await saveAs(owner.page, 'Theirs', 'Catalog alone');
    const { page, problems } = await openAs('team:logistics', '{ products { nodes { id } } }');
    await page.getByRole('button', { name: 'Collections', exact: true }).click();
    await dialog(page).getByText('Catalog alone').waitFor();
    expect(await dialog(page).getByRole('button', { name: 'Remove Theirs' }).count()).toBe(0);
    expect(await dialog(page).getByRole('button', { name: 'Rename Theirs' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await openSaved(page, 'Theirs');
    await operation(page).fill('{ brands { nodes { id } } }');
    await operation(page).press('Control+s');
    await dialog(page).getByText('Theirs is of team:catalog; you can save a copy.').waitFor();
    await dialog(page).getByLabel('Name of the new collection').fill('Logistics');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved in Logistics').waitFor();
    await openSaved(owner.page, 'Theirs team:catalog');
    await operation(owner.page).getByText('brands(first: 2)').waitFor();
    expect(problems).toEqual([]);
  });

  it('need a person who says who he is', async () => {
    const { page } = await openAs('');
    await operation(page).press('Control+s');
    await dialog(page).getByText('Say who you are at the top of the page').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Collections', exact: true }).click();
    await dialog(page).getByText('To save your own, say who you are at the top.').waitFor();
  });

  it('are renamed and removed by their owner', async () => {
    const { page } = await openAs('team:marketing');
    await saveAs(page, 'Old name', 'Marketing');
    await page.getByRole('button', { name: 'Collections', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Rename Old name' }).click();
    await dialog(page).getByLabel('New name of Old name').fill('Fresh name');
    await dialog(page).getByLabel('New name of Old name').press('Enter');
    await dialog(page).getByRole('button', { name: 'Remove Fresh name' }).click();
    await dialog(page).getByRole('button', { name: 'Remove Fresh name for everybody' }).click();
    await dialog(page).getByText('Nothing is in it yet.').waitFor();
    await dialog(page).getByRole('button', { name: 'Remove Marketing' }).click();
    await dialog(page).getByRole('button', { name: 'Remove Marketing for everybody' }).click();
    await dialog(page).getByText('Marketing', { exact: true }).waitFor({ state: 'detached' });
  });

  it('say at its place which name is taken', async () => {
    const { page } = await openAs('office:dach');
    await saveAs(page, 'Same', 'Office');
    await page.getByRole('button', { name: 'New operation' }).click();
    await operation(page).fill('{ products { nodes { title } } }');
    await operation(page).press('Control+s');
    await dialog(page).getByLabel('Name', { exact: true }).fill('Same');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await dialog(page).getByText('has another operation Same already').waitFor();
  });

  it('never hold headers or values', async () => {
    const query = 'query It($handle: String) { product(handle: $handle) { title } }';
    const { page } = await openAs('consumer:storefront', query);
    await page.getByRole('button', { name: 'New values' }).click();
    await dialog(page).getByLabel('Name').fill('staging');
    await dialog(page)
      .getByLabel('Values')
      .fill('handle = ridgeline-rain-jacket\ntoken = secret-7');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('textbox', { name: 'Variables as JSON' })
      .fill('{ "handle": "{{handle}}" }');
    await page.getByRole('tab', { name: 'Headers' }).click();
    await page.getByRole('textbox', { name: 'Headers as JSON' }).fill('{ "x-token": "{{token}}" }');
    const [asked] = await Promise.all([
      page.waitForRequest((request) => request.headers()['x-token'] === 'secret-7'),
      page.getByRole('button', { name: 'Run' }).click(),
    ]);
    expect(asked.postDataJSON()).toMatchObject({ variables: { handle: 'ridgeline-rain-jacket' } });
    await saveAs(page, 'With names', 'Shop');
    const kept = await mesh.ask(
      '{ operationCollections(owner: "consumer:storefront") { nodes { operations { text variables } } } }',
    );
    expect(kept.data).toMatchObject({
      operationCollections: {
        nodes: [{ operations: [{ text: query, variables: '{ "handle": "{{handle}}" }' }] }],
      },
    });
    expect(JSON.stringify(kept)).not.toContain('secret');
  });

  it('tell a name without a value at its place, and ask nobody', async () => {
    const { page } = await openAs('');
    await page.getByRole('textbox', { name: 'Variables as JSON' }).fill('{ "a": "{{nowhere}}" }');
    await page.locator('.cm-lintRange-error', { hasText: '{{nowhere}}' }).waitFor();
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('The variables, line 1: {{nowhere}} has no value').waitFor();
  });

  it.each(['F12', 'click'])('lead by %s to a type, and back to the text as it was', async (how) => {
    const { page } = await openAs('', '{ brands { nodes { id } } }');
    await page.getByRole('checkbox', { name: 'brands', exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Headers' }).click();
    await page.getByRole('textbox', { name: 'Headers as JSON' }).fill('{ "x-mine": "1" }');
    const word = operation(page).getByText('brands');
    if (how === 'click') await word.click({ modifiers: ['Control'] });
    else {
      await word.click();
      await page.keyboard.press('F12');
    }
    await page.waitForURL('**/graph/BrandConnection');
    await page.goBack();
    await operation(page).getByText('brands').waitFor();
    await page.getByRole('tab', { name: 'Headers' }).click();
    await page.getByRole('textbox', { name: 'Headers as JSON' }).getByText('x-mine').waitFor();
  });

  it('begin with what the domains that run can answer', async () => {
    const { page } = await browser.open(mesh.origin);
    await operation(page).getByText('brand').first().waitFor();
    await operation(page).getByText('availability').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('region', { name: 'Answer' }).getByText('Ridgeline').first().waitFor();
    expect(await page.locator('.cm-lintRange-error').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('break no rule of accessibility, %s', async (colorScheme) => {
    const { page } = await openAs('team:platform', brands, { colorScheme });
    await saveAs(page, `In ${colorScheme}`, colorScheme);
    await page.getByRole('button', { name: 'Collections', exact: true }).click();
    await dialog(page).getByText(`In ${colorScheme}`).waitFor();
    await dialog(page)
      .getByRole('button', { name: `Rename In ${colorScheme}` })
      .click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New values' }).click();
    await dialog(page).getByLabel('Values').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await operation(page).fill('{ brands { nodes { id } } }');
    await page.getByText('(differs from what is saved)').waitFor({ state: 'attached' });
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('fit a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await openAs('team:platform', brands, { viewport });
    await saveAs(page, 'On a telephone', 'Small');
    await page.getByRole('button', { name: 'Collections', exact: true }).click();
    await dialog(page).getByText('On a telephone').waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { release } from '../../cli/registry/release.ts';
import { roomVersion } from '../../cli/registry/room-version.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import type { TestMesh } from '../support/mesh.ts';
import { startPublishedMesh } from '../support/published-mesh.ts';

tellIfNoBrowser('the contract of a data product');

const product = '/products/marketing-offers-and-reviews';

/** Asks for something that concerns people, too. */
const authors = `
      - title: Who wrote reviews
        query: |-
          query Authors {
            product(id: "P1001") {
              reviews(first: 2) { nodes { rating author } }
            }
          }`;

/** Version 1.1.0: another description, and a sample query more. */
async function publishNext(mesh: TestMesh): Promise<void> {
  const { contracts, ...version } = roomVersion('marketing');
  const changed = contracts.map(({ name, text }) => ({
    name,
    text: text
      .replace('version: 1.0.0', 'version: 1.1.0')
      .replace('Reviews and finished campaigns', 'Reviews and what campaigns were')
      .replace('\nschema:', `${authors}\nschema:`),
  }));
  const { isChanged, check } = await release({
    registry: { registry: new URL(mesh.domain('mesh').url).origin, as: 'team:marketing' },
    mutation: 'publishVersions',
    input: {
      environment: 'dev',
      versions: [{ ...version, contracts: changed }],
      note: 'More samples',
    },
  });
  const found = check?.steps.flatMap(({ findings }) => findings) ?? [];
  expect(found.filter(({ level }) => level === 'error')).toEqual([]);
  expect(isChanged).toBe(true);
}

describe.skipIf(!hasBrowser)('the contract of a data product', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startPublishedMesh(), startBrowser()]);
    await publishNext(mesh);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });
  const open = async (search: string, options?: Parameters<TestBrowser['open']>[1]) =>
    browser.open(`${mesh.origin}${product}?view=${search}`, options);

  it('is rendered: terms, data, quality rules, service levels and support', async () => {
    const { page, problems } = await open('Contract');
    for (const name of ['Terms', 'Data', 'Quality rules', 'Promised and measured', 'Support']) {
      await page.getByRole('heading', { name, exact: true }).waitFor();
    }
    await page.locator('summary', { hasText: 'Review' }).first().click();
    await page.getByRole('row', { name: /Review\.author.*personal/ }).waitFor();
    await page.getByRole('row', { name: /Review\.status invalidValues must be 0/ }).waitFor();
    await page.getByRole('link', { name: 'marketing-help' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('is compared between two versions, in words and line by line', async () => {
    const { page, problems } = await open('Contract');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: '1.0.0 to 1.1.0' }).waitFor();
    await page.getByText('contract.odcs.yaml: 9 lines added, 2 removed').waitFor();
    await page.getByRole('row', { name: /removed: description: Reviews and finished/ }).waitFor();
    await page.getByRole('row', { name: /added: description: Reviews and what/ }).waitFor();
    await page
      .getByRole('row', { name: /^\d+ lines are the same$/ })
      .first()
      .waitFor();
    expect(await page.getByLabel('From version').locator('option').allTextContents()).toEqual([
      expect.stringMatching(/^1\.1\.0 · .* · domain version 2$/),
      expect.stringMatching(/^1\.0\.0 · .* · domain version 1$/),
    ]);
    await page.getByLabel('From version').selectOption('0');
    await page.getByText('This is one and the same version').waitFor();
    await page.getByLabel('To version').selectOption('1');
    await page.getByRole('row', { name: /added: description: Reviews and what/ }).waitFor();
    expect(problems).toEqual([]);
  });

  it('has its text with line numbers, and is copied without them', async () => {
    const { page } = await open('Contract&part=YAML');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.contract-numbers', { hasText: /^1\n2\n3/ }).waitFor();
    await page.getByRole('button', { name: 'Copy contract.odcs.yaml' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/^# What the marketing domain promises/);
    expect(copied).toContain('version: 1.1.0');
  });

  it('says so where there is one version so far', async () => {
    const { page } = await browser.open(
      `${mesh.origin}/products/catalog-products?view=Contract&part=Compare`,
    );
    await page.getByText('There is one version so far').waitFor();
  });

  it('shows real rows by its own queries', async () => {
    const { page, problems } = await open('Samples');
    const rows = page.getByRole('region', { name: 'Sample rows' });
    await page.getByLabel('What is asked').selectOption('The best reviews of a product');
    await rows.getByRole('columnheader', { name: 'title' }).waitFor();
    expect(await rows.getByRole('row').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Open the query in the explorer' }).click();
    await page.locator('.cm-content', { hasText: 'ReviewsOfProduct' }).first().waitFor();
    expect(problems).toEqual([]);
  });

  it('never asks for what concerns people, unless the caller may see it', async () => {
    const { page } = await open('Samples');
    const asked: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('query Authors')) asked.push(body);
    });
    await page.getByLabel('What is asked').selectOption('Who wrote reviews');
    const rows = page.getByRole('region', { name: 'Sample rows' });
    await rows.getByRole('columnheader', { name: 'rating' }).waitFor();
    await page.getByText('Left out, because it concerns people: Review.author.').waitFor();
    await page.getByText('Shown to team:marketing, team:platform').waitFor();
    expect(asked).toEqual([expect.not.stringContaining('author')]);
    await page.getByLabel('Who you are').selectOption('team:logistics');
    await rows.getByRole('columnheader', { name: 'rating' }).waitFor();
    expect(asked.filter((body) => body.includes('author'))).toEqual([]);
    await page.getByLabel('Who you are').selectOption('team:marketing');
    await rows.getByRole('columnheader', { name: 'author' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      for (const part of ['Rendered', 'Changes', 'Compare', 'YAML']) {
        const { page } = await open(`Contract&part=${part}`, { colorScheme });
        await page
          .locator('.field-table, .contract-changes li, .contract-yaml pre')
          .first()
          .waitFor();
        if (part === 'Compare') await page.locator('.diff').waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);
      }
    },
  );

  it.each(['Contract', 'Contract&part=Compare', 'Contract&part=YAML', 'Samples', 'Fields'])(
    'fits a telephone: %s',
    async (search) => {
      const { page } = await open(search, { viewport: { width: 390, height: 844 } });
      await page.locator('td, .contract-yaml pre').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { release } from '../../cli/registry/release.ts';
import { roomVersion } from '../../cli/registry/room-version.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import type { TestMesh } from '../support/mesh.ts';
import { startPublishedMesh } from '../support/published-mesh.ts';

tellIfNoBrowser('the data products');

const register = `mutation ($input: RegisterConsumerInput!) {
  registerConsumer(input: $input) { userErrors { message } } }`;

const product = '/products/marketing-offers-and-reviews';

const tabs = [
  'Overview',
  'Fields',
  'Samples',
  'Contract',
  'Promises',
  'Consumers',
  'Access',
  'Lineage',
];

/** From now on marketing decides who may use its product. */
async function askForApproval(registryUrl: string): Promise<void> {
  const { contracts, ...version } = roomVersion('marketing');
  const required = '\n  - property: approval\n    value: required';
  const changed = contracts.map(({ name, text }) => ({
    name,
    text: text
      .replace('version: 1.0.0', 'version: 1.1.0')
      .replace(/^customProperties:/m, `$&${required}`),
  }));
  const { isChanged, check } = await release({
    registry: { registry: new URL(registryUrl).origin, as: 'team:marketing' },
    mutation: 'publishVersions',
    input: {
      environment: 'dev',
      versions: [{ ...version, contracts: changed }],
      note: 'By approval',
    },
  });
  expect(
    check?.steps.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error')),
  ).toEqual([]);
  expect(isChanged).toBe(true);
}

describe.skipIf(!hasBrowser)('the data products', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startPublishedMesh(), startBrowser()]);
    const input = { name: 'storefront', owner: 'web', contact: 'web@example.com', purpose: 'Shop' };
    await mesh.ask(register, { variables: { input }, caller: 'consumer:storefront' });
    await askForApproval(mesh.domain('mesh').url);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  it('are found by what their fields mean, and filtered by domain', async () => {
    const { page, problems } = await browser.open(`${mesh.origin}/products`);
    await page.getByText('5 of 5 data products').waitFor();
    await page.getByRole('searchbox').fill('how many are in stock');
    const first = page.getByRole('article').first();
    await first.getByText('Found in').waitFor();
    expect(await first.getByRole('heading').textContent()).toMatch(/stock/i);
    await page.getByRole('searchbox').fill('');
    await page.getByLabel('Only this domain').selectOption('regional');
    await page.getByText('1 of 5 data products').waitFor();
    expect(page.url()).toContain('domain=regional');
    expect(problems).toEqual([]);
  });

  it('show what is promised, every field, the contract and where to ask', async () => {
    const { page, problems } = await browser.open(`${mesh.origin}/products/catalog-products`);
    await page.getByRole('row', { name: /^availability/ }).waitFor();
    await page.getByRole('tab', { name: 'Fields' }).click();
    await page.getByText(/^(\d+) of \1 fields$/).waitFor();
    await page.getByLabel('Name or meaning').fill('brand');
    await page.getByRole('row', { name: /Brand\.name/ }).waitFor();
    await page.getByLabel('unique or key').check();
    await page.getByText(/^1 of \d+ fields$/).waitFor();
    await page.getByRole('row', { name: /Brand\.id.*key required public/ }).waitFor();
    await page.getByRole('tab', { name: 'Contract' }).click();
    await page.getByRole('button', { name: 'Changes' }).click();
    await page.getByText('The first that was published.').waitFor();
    expect(problems).toEqual([]);
  });

  it('say on their cards whether promises are kept', async () => {
    const { page } = await browser.open(`${mesh.origin}/products`);
    const card = page.getByRole('article').filter({ hasText: 'Stock and shipments' });
    await card.getByText('promises not measured').waitFor();
  });

  it('do not look as if there were none when the search fails', async () => {
    const { page } = await browser.open(`${mesh.origin}/products`);
    await page.getByText('5 of 5 data products').waitFor();
    const fail = { errors: [{ message: 'The catalog is away' }] };
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('StudioProductSearch')
        ? route.fulfill({ json: fail })
        : route.continue(),
    );
    await page.getByRole('searchbox').fill('stock');
    await page.getByRole('alert').getByText('The search failed. The catalog is away').waitFor();
    expect(await page.getByText('Nothing fits').count()).toBe(0);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('article').first().getByText('Found in').waitFor();
  });

  it('tell how each port is used, to be copied', async () => {
    const { page } = await browser.open(`${mesh.origin}/products/catalog-products`);
    const ports = page.locator('section', {
      has: page.getByRole('heading', { name: 'Output ports' }),
    });
    await ports.getByText("curl 'http://127.0.0.1:4000/graphql'").waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await ports.getByRole('button', { name: 'Copy the address of graph' }).click();
    await ports.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'http://127.0.0.1:4000/graphql',
    );
  });

  it('lead from a sample query to the explorer', async () => {
    const { page } = await browser.open(`${mesh.origin}/products/catalog-products`);
    const sample = page.locator('section', { hasText: 'Try it' }).getByRole('link').first();
    const address = new URL((await sample.getAttribute('href')) ?? '', mesh.origin);
    const [, named] =
      /query (\w+)/.exec(new URLSearchParams(address.hash.slice(1)).get('query') ?? '') ?? [];
    await sample.click();
    await page
      .locator('.cm-content', { hasText: named ?? 'a name' })
      .first()
      .waitFor();
  });

  it('are asked for by a consumer, and granted by the owner', async () => {
    const { page } = await browser.open(`${mesh.origin}${product}?view=Access`);
    const who = page.getByLabel('Who you are');
    await who.selectOption('consumer:storefront');
    await page.getByLabel('What does storefront need it for?').fill('Prices on product pages');
    await page.getByRole('button', { name: 'Ask for access' }).click();
    const requested = page.getByRole('article', { name: 'storefront, requested' });
    await requested.waitFor();
    await who.selectOption('team:marketing');
    await page.getByLabel('Or why not').fill('Say which pages');
    await page.getByRole('button', { name: 'Refuse' }).click();
    await page.getByRole('article', { name: 'storefront, refused' }).waitFor();
    await who.selectOption('consumer:storefront');
    await page.getByLabel('What does storefront need it for?').fill('Prices on product pages');
    await page.getByRole('button', { name: 'Ask for access' }).click();
    await requested.waitFor();
    await who.selectOption('team:logistics');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('alert').waitFor();
    await who.selectOption('team:marketing');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('article', { name: 'storefront, approved' }).waitFor();
    await who.selectOption('consumer:storefront');
    await page.getByText('Decided by team:marketing').waitFor();
  });

  it('say at its field why an approval is refused', async () => {
    const { page } = await browser.open(`${mesh.origin}/products/catalog-products?view=Access`);
    await page.getByLabel('Who you are').selectOption('consumer:storefront');
    await page.getByText('Open to all: granted at once, for a year.').waitFor();
    await page.getByLabel('What does storefront need it for?').fill(' ');
    await page.getByRole('button', { name: 'Ask for access' }).click();
    const field = page.getByLabel('What does storefront need it for?');
    await page.locator('.field-error').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });

  it('show nobody what another one was shown', async () => {
    const { page } = await browser.open(`${mesh.origin}/products/catalog-products?view=Access`);
    await page.getByText('No agreement that you may see').waitFor();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('StudioAgreements') ? undefined : route.continue(),
    );
    await page.getByLabel('Who you are').selectOption('team:logistics');
    await page.getByText('Loading agreements').waitFor();
  });

  it('say so when there is none of that name', async () => {
    const { page } = await browser.open(`${mesh.origin}/products/none`);
    await page.getByRole('link', { name: 'See all data products' }).click();
    await page.waitForURL('**/products');
  });

  it.each(['light', 'dark'] as const)('break no rule of accessibility, %s', async (colorScheme) => {
    const { page } = await browser.open(`${mesh.origin}/products`, { colorScheme });
    await page.getByText('5 of 5 data products').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${mesh.origin}${product}`);
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).locator('table, pre, p').first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  });

  it.each(['/products', ...tabs.map((tab) => `${product}?view=${tab}`)])(
    '%s fits a telephone',
    async (path) => {
      const viewport = { width: 390, height: 844 };
      const { page } = await browser.open(mesh.origin + path, { viewport });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('.badge', { hasText: 'marketing' }).first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    },
  );
});

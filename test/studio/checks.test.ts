import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDomain, withoutName } from '../subgraphs/mesh/domain-text.ts';
import { operation, report, use } from '../subgraphs/mesh/report.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { type RegistryMesh, startRegistryMesh } from './registry-mesh.ts';

tellIfNoBrowser('the page of checks');

describe.skipIf(!hasBrowser)('the page of checks', () => {
  let mesh: RegistryMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startRegistryMesh(), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  /** A domain whose next version takes away what a registered consumer and a recorded client ask; the failed check. */
  const breakSomebody = async (domain: string, entity: string) => {
    const { registry } = mesh;
    const text = await newDomain(domain);
    await registry.publish([text]);
    const asked = `query List { ${domain}(first: 5) { nodes { id name } } }`;
    await registry.register({
      name: `${domain}-shop`,
      owner: 'web-team',
      contact: 'web@example.com',
      purpose: 'The shop',
      operations: [{ name: 'List', text: asked }],
    });
    const day = new Date().toISOString().slice(0, 10);
    await sendReport(`query Board { ${domain}(first: 5) { nodes { name } } }`, day, entity);
    const failed = await registry.check([withoutName(text, '1.0.0')]);
    expect(failed.check?.isPassed).toBe(false);
    return { text, path: `/checks/${failed.check?.id}` };
  };
  const sendReport = async (text: string, day: string, entity: string) => {
    const rows = [use({ client: 'board', day, requests: 12 })];
    const fields = [`${entity}.name`];
    const response = await fetch(new URL('/usage', mesh.registry.room.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-weft-caller': 'team:platform' },
      body: JSON.stringify(report([operation(text, rows, fields)], { environment: 'dev' })),
    });
    expect(response.status).toBe(200);
  };
  const actAs = (page: Page, who: string) => page.getByLabel('Who you are').selectOption(who);

  it('lists the latest first, and keeps what it is narrowed by in the address', async () => {
    await breakSomebody('kites', 'Kite');
    const { page, problems } = await browser.open(`${mesh.origin}/checks`);
    await page.getByLabel('Domain').selectOption('kites');
    const rows = page.getByRole('list', { name: 'Checks' }).getByRole('listitem');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/Failed[\s\S]*kites in dev[\s\S]*checked by team:kites/),
      expect.stringMatching(/Passed[\s\S]*kites in dev[\s\S]*to be published by team:kites/),
    ]);
    await page.getByLabel('Result').selectOption('failed');
    await expect.poll(() => rows.count()).toBe(1);
    expect(page.url()).toContain('?domain=kites&result=failed');
    await page.reload();
    await rows.getByText('Failed').waitFor();
    await rows.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'kites in dev' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('tells of a check that failed who breaks, where, how much, and whom to talk to', async () => {
    const { path } = await breakSomebody('couriers', 'Courier');
    const { page, problems } = await browser.open(mesh.origin + path);
    const table = page.getByRole('region', { name: 'Who uses Courier.name' });
    await table.waitFor();
    const rows = await table.getByRole('row').allInnerTexts();
    expect(rows.slice(1)).toEqual([
      expect.stringMatching(/^board\s+Board \(recorded\)\s+12 requests .*\s+nobody registered it/),
      expect.stringMatching(
        /^couriers-shop\s+List \(registered\)\s+no requests .*\s+web-team web@example.com/,
      ),
    ]);
    const steps = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(steps.slice(0, 4).map((step) => step.split('\n')[0])).toEqual([
      expect.stringContaining('Rules of the house'),
      expect.stringContaining('Composition'),
      expect.stringContaining('Contract'),
      expect.stringContaining('Changes'),
    ]);
    expect(problems).toEqual([]);
  });

  it('approves an exception as the one whom a person chose, and lets the next check pass', async () => {
    const { text, path } = await breakSomebody('vans', 'Van');
    const { page, problems } = await browser.open(mesh.origin + path);
    await actAs(page, 'team:platform');
    await page.getByRole('button', { name: 'Approve an exception' }).click();
    const form = page.getByRole('form', { name: 'Approve an exception for Van.name' });
    await form.getByRole('button', { name: 'Approve' }).click();
    await form.getByText('must not be empty').waitFor();
    expect(await form.getByLabel('Reason').getAttribute('aria-invalid')).toBe('true');
    await form.getByLabel('Last day').fill('2020-01-01');
    await form.getByLabel('Reason').fill('The shop shows ids');
    await form.getByRole('button', { name: 'Approve' }).click();
    await form.getByText('expires must be from').waitFor();
    const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await form.getByLabel('Last day').fill(inAWeek);
    await form.getByRole('button', { name: 'Approve' }).click();
    await page
      .getByText(`team:platform approved it until ${inAWeek}: The shop shows ids`)
      .waitFor();
    await page
      .getByRole('region', { name: 'Approved exceptions in dev' })
      .getByText('Van.name')
      .waitFor();

    const again = await mesh.registry.check([withoutName(text, '1.0.0')]);
    expect(again.check?.isPassed).toBe(true);
    await page.goto(`${mesh.origin}/checks/${again.check?.id}`);
    await page
      .getByText(`team:platform approved it until ${inAWeek}: The shop shows ids`)
      .waitFor();
    expect(problems).toEqual([]);
  });

  it('tells who may approve, to one who may not', async () => {
    const { path } = await breakSomebody('bikes', 'Bike');
    const { page } = await browser.open(mesh.origin + path);
    await page.getByRole('button', { name: 'Approve an exception' }).click();
    const form = page.getByRole('form');
    await form.getByText('Choose who you are').waitFor();
    await form.getByLabel('Reason').fill('Because');
    await form.getByRole('button', { name: 'Approve' }).click();
    await form.getByRole('alert').getByText('Say who is asking').waitFor();
  });

  it('shows more when asked to', async () => {
    const rafts = await newDomain('rafts');
    await mesh.registry.publish([rafts]);
    for (let n = 0; n < 21; n += 1) await mesh.registry.check([rafts]);
    const { page } = await browser.open(`${mesh.origin}/checks?domain=rafts`);
    const links = page.getByRole('list', { name: 'Checks' }).getByRole('link');
    await expect.poll(() => links.count()).toBe(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => links.count()).toBe(22);
  });

  it('says what to do where there is nothing', async () => {
    const { page } = await browser.open(`${mesh.origin}/checks?domain=nowhere`);
    await page.getByText('No check is like this').waitFor();
    await page.goto(`${mesh.origin}/checks/unknown`);
    await page.getByText('There is no such check').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { path } = await breakSomebody(`${colorScheme}rooms`, `${capital(colorScheme)}room`);
      const { page } = await browser.open(mesh.origin + failedOnes, { colorScheme });
      await page.getByRole('list', { name: 'Checks' }).getByText('Failed').first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.goto(mesh.origin + path);
      await page.getByRole('button', { name: 'Approve an exception' }).click();
      await page.getByRole('form').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { path } = await breakSomebody('scooters', 'Scooter');
    const { page } = await browser.open(mesh.origin + failedOnes, { viewport });
    const width = () => page.evaluate('document.documentElement.scrollWidth');
    await page.getByRole('list', { name: 'Checks' }).getByText('Failed').first().waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
    await page.goto(mesh.origin + path);
    await page.getByRole('button', { name: 'Approve an exception' }).click();
    await page.getByRole('form').waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
  });
});

const failedOnes = '/checks?result=failed';
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

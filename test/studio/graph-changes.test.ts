import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDomain, withField } from '../subgraphs/mesh/domain-text.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { type RegistryMesh, startRegistryMesh } from './registry-mesh.ts';

tellIfNoBrowser('the graph’s changes and its text');

describe.skipIf(!hasBrowser)('the graph’s changes and its text', () => {
  let mesh: RegistryMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startRegistryMesh(), startBrowser()]);
    const couriers = await newDomain('couriers');
    const { publish, rollBack } = mesh.registry;
    await publish([couriers]);
    await publish([withField(couriers, 'slogan', '0.2.0')]);
    const back = { domain: 'couriers', environment: 'dev', version: 1 };
    expect((await rollBack(back, 'team:couriers')).isChanged).toBe(true);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  const changes = '/graph/view/changes';
  const sdl = '/graph/view/sdl';

  it('tells what the last revision changed, and of any two that are chosen', async () => {
    const { page, problems } = await browser.open(mesh.origin + changes);
    const removed = page.getByRole('region', { name: 'Removed' });
    await removed.getByRole('listitem').first().waitFor();
    const [row] = await removed.getByRole('listitem').allInnerTexts();
    expect(row).toMatch(/^Courier\.slogan was removed.* breaking$/);
    await page.getByText('Versions: couriers 2 → 1').waitFor();
    await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('2');
    await page.getByLabel('From').selectOption('1');
    const added = page.getByRole('region', { name: 'Added' });
    await added.getByRole('link', { name: 'Courier.slogan' }).waitFor();
    expect(page.url()).toContain('from=1');
    await page.getByLabel('From').selectOption('0');
    await page.getByText('Versions: couriers came with version 2').waitFor();
    await page.getByLabel('Find a change').fill('slogan courierconnection');
    await page.getByText('No change has these words').waitFor();
    expect(problems).toEqual([]);
  });

  it('says when nothing differs, and when nobody can tell', async () => {
    const { page } = await browser.open(`${mesh.origin}${changes}?from=1&to=3`);
    await page.getByText('Nothing differs for those who ask the graph').waitFor();
    await page.goto(`${mesh.origin}${changes}?from=1&to=900`);
    await page.getByText('One of these graphs is not kept any more').waitFor();
    await page.getByLabel('Environment').selectOption('dev');
    await page.goto(`${mesh.origin}${changes}?environment=production`);
    await page.getByText('Nothing is served in production yet').waitFor();
  });

  it('shows the graph as text, with line numbers, and finds in it', async () => {
    const { page, problems } = await browser.open(mesh.origin + sdl);
    const text = page.getByLabel('Schema as SDL');
    await text.waitFor();
    await page.locator('.cm-lineNumbers').getByText('3', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('textbox', { name: 'Find' }).pressSequentially('CourierConnection');
    await page.keyboard.press('Enter');
    await page.locator('.cm-searchMatch-selected').waitFor();
    await page.getByRole('combobox', { name: 'Schema', exact: true }).selectOption('supergraph');
    await text.getByText('join__').first().waitFor();
    expect(problems).toEqual([]);
  });

  it('shows a domain’s part, to copy and to download', async () => {
    const { page, problems } = await browser.open(`${mesh.origin}${sdl}?of=domain%3Acouriers`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('heading', { name: 'Version 1 of couriers' }).waitFor();
    // The registry keeps no line break at the end.
    const written = (await newDomain('couriers')).sdl.trimEnd();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(written);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('couriers-1.graphql');
    expect(await readFile(await download.path(), 'utf8')).toBe(written);
    await page.goto(`${mesh.origin}${sdl}?of=domain%3Anobody`);
    await page.getByText('dev does not serve nobody').waitFor();
    expect(problems).toEqual([]);
  });

  it('leads from view to view, and keeps the environment', async () => {
    const { page } = await browser.open(`${mesh.origin}/graph`);
    await page.getByLabel('Environment').waitFor();
    for (const [name, path] of [
      ['Types', '/graph/Query'],
      ['Changes', changes],
      ['SDL', sdl],
      ['Map', '/graph'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.waitForURL(`**${path}`);
      await page.locator(`.views [aria-current]`).getByText(name).waitFor();
    }
    await page.goto(`${mesh.origin}/graph/view/nothing`);
    await page.getByText('There is no such page').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await browser.open(mesh.origin + changes, { colorScheme });
      await page.getByRole('region', { name: 'Removed' }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.goto(mesh.origin + sdl);
      await page.getByLabel('Schema as SDL').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await browser.open(mesh.origin + changes, { viewport });
    const width = () => page.evaluate('document.documentElement.scrollWidth');
    await page.getByRole('region', { name: 'Removed' }).waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
    await page.goto(mesh.origin + sdl);
    await page.getByLabel('Schema as SDL').waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
  });
});

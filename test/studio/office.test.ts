import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';

tellIfNoBrowser('the page of regional offices');

describe.skipIf(!hasBrowser)('the page of regional offices', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([
      startMesh({ domains: ['catalog', 'regional'] }),
      startBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  type OpenOptions = Parameters<TestBrowser['open']>[1];
  const open = async (path: string, who = 'office:dach', options: OpenOptions = {}) => {
    const opened = await browser.open(mesh.origin + path, options);
    await actAs(opened.page, who);
    return opened;
  };
  const actAs = (page: Page, who: string) => page.getByLabel('Who you are').selectOption(who);
  const field = (page: Page, name: 'Title' | 'Description') =>
    page.getByRole('region', { name, exact: true });
  const writing = (page: Page, name: 'Title' | 'Description') =>
    field(page, name).getByRole('textbox');
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
  const draft = async (product: string, title: string, caller = 'team:regional') => {
    const { data } = await mesh.ask(
      `mutation ($input: DraftContentInput!) {
        draftContent(input: $input) { content { version } userErrors { message } }
      }`,
      { variables: { input: { product, locale: 'de-DE', title } }, caller },
    );
    expect(data).toMatchObject({ draftContent: { userErrors: [] } });
  };

  it('leads from the work of one’s own office to the text that calls', async () => {
    const { page, problems } = await open('/office');
    const rows = page.getByRole('list', { name: 'Work', exact: true }).getByRole('listitem');
    await rows.first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Office', exact: true }).inputValue()).toBe(
      'dach',
    );
    await page.getByLabel('Locale').selectOption('it-CH');
    await press(page, 'Waits for review');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.textContent()).toMatch(/Waits for review[\s\S]*Drift Beanie/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ locale: 'it-CH', kinds: 'IN_REVIEW' });

    await rows.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Drift Beanie' }).waitFor();
    await field(page, 'Title').getByText('Drift Beanie', { exact: true }).waitFor();
    expect(await writing(page, 'Title').inputValue()).toBe('Berretto Drift');
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it('shows more work when asked to, and what breaks rules first', async () => {
    const { page } = await open('/office?office=all');
    const links = page.getByRole('listitem').getByRole('link');
    await expect.poll(() => links.count()).toBe(20);
    const first = await page.getByRole('listitem').first().textContent();
    expect(first).toMatch(/Breaks rules[\s\S]*Air Mat[\s\S]*ss\. “ß”/);
    await press(page, 'Show more');
    await expect.poll(() => links.count()).toBe(40);
  });

  it('says so while texts are being checked again', async () => {
    const { page } = await open('/office', '');
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({
        response,
        body: text.replace('"isSettled":true', '"isSettled":false'),
      });
    });
    await actAs(page, 'office:dach');
    await page.getByText('texts are being checked again').waitFor();
  });

  it('shows while typing where a text breaks a rule, and leads there', async () => {
    const { page, problems } = await open('/office/P1008/de-DE');
    const title = writing(page, 'Title');
    await title.fill('');
    await title.pressSequentially('Die billige, nein billig Fleecejacke');
    const found = page.getByRole('list', { name: 'Rules that the title breaks' });
    await found.getByText('Wir sind nicht billig').waitFor();
    // What was typed before may still be told of for a moment.
    await expect
      .poll(() => found.getByRole('listitem').allInnerTexts())
      .toEqual([expect.stringMatching(/^Error\s+Wir sind nicht billig/)]);
    expect(await page.locator('mark').allInnerTexts()).toEqual(['billig']);
    await found.getByRole('button', { name: 'Show “billig”' }).click();
    await page.keyboard.type('günstig');
    expect(await title.inputValue()).toBe('Die billige, nein günstig Fleecejacke');
    await field(page, 'Title').getByText('Breaks no rule.').waitFor();
    await field(page, 'Title').getByText('37 of 60 characters').waitFor();
    expect(problems).toEqual([]);
  });

  it('tells while typing that a text is in another language', async () => {
    const { page } = await open('/office/P1008/de-DE');
    await writing(page, 'Description').fill('A warm fleece for cold mornings in the mountains.');
    const found = page.getByRole('list', { name: 'Rules that the description breaks' });
    await found.getByText('This reads like another language').waitFor();
  });

  it('never shows an older answer for a newer text', async () => {
    const { page } = await open('/office/P1011/de-DE');
    await writing(page, 'Title').waitFor();
    let answerOlder = () => {};
    const older = new Promise<void>((resolve) => {
      answerOlder = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('billig')) await older;
      // Nobody may wait for it any more.
      await route.continue().catch(() => {});
    });
    const asked = page.waitForRequest((request) => !!request.postData()?.includes('billig'));
    await writing(page, 'Title').fill('billig');
    await asked;
    await writing(page, 'Title').fill('Kurze Hose!!');
    const found = page.getByRole('list', { name: 'Rules that the title breaks' });
    await found.getByText('One exclamation mark').waitFor();
    answerOlder();
    await page.getByLabel('This product in other locales').getByText('de-CH').waitFor();
    expect(await found.getByRole('listitem').count()).toBe(1);
  });

  it('writes an agreed translation where one was writing', async () => {
    const { page } = await open('/office/P1024/de-DE');
    await writing(page, 'Title').fill('Lodge 2');
    await field(page, 'Title').getByText('Use the agreed translation.').waitFor();
    await page
      .getByRole('region', { name: 'Glossary terms in the source' })
      .getByRole('button', { name: 'Insert for tent → Zelt' })
      .click();
    await page.keyboard.type(' neu');
    expect(await writing(page, 'Title').inputValue()).toBe('Lodge 2 Zelt neu');
    await field(page, 'Title').getByText('Breaks no rule.').waitFor();
  });

  it('publishes only what keeps the rules, and only by somebody who did not write it', async () => {
    const { page, problems } = await open('/office/P1006/de-DE');
    const steps = page.getByRole('region', { name: 'Steps' });
    await writing(page, 'Title').fill('Hafenhemd, billig');
    await page.keyboard.press('Control+s');
    await steps.getByText('Saved as a draft.').waitFor();
    await press(page, 'Submit for review');
    await steps.getByText('Handed to review.').waitFor();
    const publish = steps.getByRole('button', { name: 'Publish' });
    expect(await publish.isDisabled()).toBe(true);
    await steps.getByText('office:dach wrote this draft; somebody else must publish it').waitFor();

    await actAs(page, 'team:regional');
    await publish.click();
    await field(page, 'Title')
      .getByRole('alert')
      .getByText(/rule no-cheap-de: "billig" at character 12/)
      .waitFor();
    await press(page, 'Hand back…');
    const form = page.getByRole('form', { name: 'Hand the draft back' });
    await form.getByRole('button', { name: 'Hand back' }).click();
    await form.getByText('must not be empty').waitFor();
    await form.getByLabel('What should its writers change?').fill('Say what it costs nowhere.');
    await form.getByRole('button', { name: 'Hand back' }).click();
    await steps.getByText('Handed back to its writers.').waitFor();

    await actAs(page, 'office:dach');
    await page.getByText('A reviewer handed it back: Say what it costs nowhere.').waitFor();
    await writing(page, 'Title').fill('Hafenhemd aus Flanell');
    await press(page, 'Submit for review');
    await steps.getByText('Handed to review.').waitFor();
    await actAs(page, 'team:regional');
    await publish.click();
    await steps.getByText('Published: shoppers read it now.').waitFor();
    await page
      .getByRole('region', { name: 'What shoppers see' })
      .getByText('written by office:dach, reviewed by team:regional')
      .waitFor();
    const { data } = await mesh.ask(`{
      localizedContent(id: "P1006:de-DE") { published { title } }
      product(id: "P1006") { localizedContent(locale: "de-DE") { title { text isFallback } } }
    }`);
    expect(data).toEqual({
      localizedContent: { published: { title: 'Hafenhemd aus Flanell' } },
      product: {
        localizedContent: { title: { text: 'Hafenhemd aus Flanell', isFallback: false } },
      },
    });
    expect(problems).toEqual([]);
  });

  it('tells that somebody else changed the text, and keeps both until a person chose', async () => {
    const { page } = await open('/office/P1009/de-DE');
    const steps = page.getByRole('region', { name: 'Steps' });
    await writing(page, 'Title').fill('Meine Moorhose');
    await draft('P1009', 'Deren Moorhose');
    await page.keyboard.press('Control+s');
    const overtaken = page.getByRole('alert', { name: 'Changed by somebody else' });
    await overtaken.getByText('It is now by team:regional').waitFor();
    expect(await writing(page, 'Title').inputValue()).toBe('Meine Moorhose');
    expect(await steps.getByRole('button', { name: 'Save draft' }).isDisabled()).toBe(true);
    await overtaken.getByRole('button', { name: 'Show theirs' }).click();
    await overtaken.getByText('Deren Moorhose').waitFor();
    await overtaken.getByRole('button', { name: 'Keep mine' }).click();
    await press(page, 'Save draft');
    await steps.getByText('Saved as a draft.').waitFor();
    const { data } = await mesh.ask(
      '{ localizedContent(id: "P1009:de-DE") { draft { title authors } } }',
      { caller: 'office:dach' },
    );
    const authors = ['team:regional', 'office:dach'];
    expect(data).toEqual({
      localizedContent: { draft: { title: 'Meine Moorhose', authors } },
    });

    await writing(page, 'Title').fill('Noch eine Moorhose');
    await draft('P1009', 'Deren letzte Moorhose');
    await press(page, 'Submit for review');
    await overtaken.getByRole('button', { name: 'Take theirs' }).click();
    await expect.poll(() => writing(page, 'Title').inputValue()).toBe('Deren letzte Moorhose');
  });

  it('keeps what was not saved, for this person only, and warns before it is lost', async () => {
    const { page } = await open('/office/P1010/de-DE');
    await writing(page, 'Title').fill('Überhose, noch nicht fertig');
    await page.getByRole('link', { name: 'Work queue' }).click();
    await page.getByRole('list', { name: 'Work', exact: true }).waitFor();
    await page.goBack();
    await page.getByText('Unsaved changes').waitFor();
    expect(await writing(page, 'Title').inputValue()).toBe('Überhose, noch nicht fertig');
    await actAs(page, 'team:regional');
    await page.getByText('Unsaved changes').waitFor({ state: 'detached' });
    expect(await writing(page, 'Title').inputValue()).not.toContain('noch nicht fertig');
    await actAs(page, 'office:dach');
    await page.getByText('Unsaved changes').waitFor();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await press(page, 'Discard changes');
    await page.getByText('Unsaved changes').waitFor({ state: 'detached' });
  });

  it('tells which source a text was made from, and lets a writer say that it still holds', async () => {
    const { page } = await open('/office/P1001/it-CH');
    await page.getByText('The source is at version 2, this was made from version 1').waitFor();
    await press(page, 'Save draft');
    await page.getByText('Saved as a draft.').waitFor();
    await page.getByText('The source is at version 2').waitFor({ state: 'detached' });
  });

  it('offers no editor for a product that there is not', async () => {
    const { page } = await open('/office/none/de-DE');
    await page.getByText('There is no product none').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  it('tells who may write, to those who may not', async () => {
    const { page } = await open('/office', '');
    await page.getByText('Drafts are for teams and regional offices').waitFor();
    await page.goto(`${mesh.origin}/office/P1001/de-DE`);
    await actAs(page, 'office:anglo');
    const why = 'de-DE is written by the regional team and DACH office, Zürich.';
    await page.getByText(why).waitFor();
    expect(await writing(page, 'Title').isEditable()).toBe(false);
    expect(await page.getByRole('button', { name: 'Save draft' }).isDisabled()).toBe(true);
    await page.goto(`${mesh.origin}/office/P1001/xx-XX`);
    await page.getByText('Nobody writes in xx-XX').waitFor();
  });

  it('shows what stands in where a locale has no text of its own', async () => {
    const { page } = await open('/office/P1005/de-CH');
    const served = page.getByRole('region', { name: 'What shoppers see' });
    await served.getByText('Title now, German (Germany) stands in').waitFor();
    await served.getByText('Nothing is published in German (Switzerland) yet.').waitFor();
    expect(await writing(page, 'Title').inputValue()).toBe('');
  });

  it('counts what is published, stale and missing in each market, and leads to the work', async () => {
    const { data } = await mesh.ask(
      '{ market(code: "CH") { coverage { published stale missing total percent } } }',
    );
    const { page, problems } = await open('/office/coverage');
    const row = page.getByRole('row', { name: /^Switzerland/ });
    await row.waitFor();
    const cells = await row.getByRole('cell').allInnerTexts();
    const told = cells.filter((cell) => cell.includes('%')).map((cell) => cell.match(/\d+/g));
    const expected = counts
      .parse(data)
      .market.coverage.map(({ percent, published, total, stale, missing }) =>
        [percent, published, total, stale, missing].map(String),
      );
    expect(expected).toHaveLength(3);
    expect(told).toEqual(expected);
    await row.getByRole('link').last().click();
    await page.getByRole('list', { name: 'Work', exact: true }).waitFor();
    expect(await page.getByLabel('Locale').inputValue()).toBe('it-CH');
    expect(problems).toEqual([]);
  });

  const breakRules = async (page: Page) => {
    await writing(page, 'Title').fill(
      'billig und mit 20% und sehr viel zu lang für diesen Titel hier',
    );
    await field(page, 'Title').getByText('A title has at most').waitFor();
  };

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await open('/office', 'office:dach', { colorScheme });
      await press(page, 'Missing');
      await page.getByRole('list', { name: 'Work', exact: true }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.goto(`${mesh.origin}/office/P1012/de-DE`);
      await breakRules(page);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.goto(`${mesh.origin}/office/coverage`);
      await page.getByRole('table').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a telephone, with the source above its translation', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await open('/office', 'office:dach', { viewport });
    const width = () => page.evaluate('document.documentElement.scrollWidth');
    await page.getByRole('list', { name: 'Work', exact: true }).waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
    await page.goto(`${mesh.origin}/office/P1012/de-DE`);
    await breakRules(page);
    expect(await width()).toBeLessThanOrEqual(viewport.width);
    const source = await field(page, 'Title').getByText('Title, source').boundingBox();
    const written = await writing(page, 'Title').boundingBox();
    expect(source?.y).toBeLessThan(written?.y ?? 0);
    await page.goto(`${mesh.origin}/office/coverage`);
    await page.getByRole('table').waitFor();
    expect(await width()).toBeLessThanOrEqual(viewport.width);
  });
});

const count = z.number();
const counts = z.object({
  market: z.object({
    coverage: z.array(
      z.object({ published: count, stale: count, missing: count, total: count, percent: count }),
    ),
  }),
});

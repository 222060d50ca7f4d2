import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/accessibility.ts';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';

tellIfNoBrowser('the product team’s workbench');

const team = 'team:catalog';

describe.skipIf(!hasBrowser)('the product team’s workbench', () => {
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

  const open = async (path: string, options?: Parameters<TestBrowser['open']>[1]) => {
    const opened = await browser.open(mesh.origin + path, options);
    await opened.page.getByLabel('Who you are').selectOption(team);
    return opened;
  };
  const graph = async (query: string) => {
    const { data, errors } = await mesh.ask(query, { caller: team });
    expect(errors).toBeUndefined();
    return data;
  };
  /** A draft of a test's own, with one variant that has a price. */
  const makeProduct = async (id: string) => {
    const handle = id.toLowerCase();
    await graph(`mutation {
      createProduct(input: { idempotencyKey: "${id}", id: "${id}", handle: "${handle}", title: "${id} title", contentLanguage: "en-GB", brand: "campward" }) { userErrors { message } }
      saveVariant(input: { sku: "${id}-1", product: "${id}" }) { userErrors { message } }
      setListPrice(input: { sku: "${id}-1", price: { amount: "10.00", currencyCode: EUR } }) { userErrors { message } }
    }`);
    return `/workbench/products/${id}`;
  };
  const choose = (page: Page, name: string, text: string) =>
    page
      .getByLabel('Drop a CSV or NDJSON file here')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  it('lists products with what they lack, for a market, and finds one', async () => {
    await makeProduct('LACKING');
    const { page, problems } = await open('/workbench');
    await page.getByText(/^\d+ products$/).waitFor();
    await page.getByLabel('Search').fill('LACKING');
    await page.getByLabel('Search').press('Enter');
    const row = page.getByRole('row', { name: /LACKING title/ });
    await row.getByText('no description, category, picture, GTIN', { exact: true }).waitFor();
    await row.getByText('0 of 6').waitFor();
    await page.getByLabel('Complete for').selectOption({ label: 'United States (USD)' });
    await row.getByText('no description, category, picture, GTIN, price').waitFor();
    await row.getByText('no en-US').waitFor();
    await page.getByLabel('Status').selectOption('On sale');
    await page.getByText('No product is like this').waitFor();
    expect(page.url()).toContain('query=LACKING&market=US&status=ACTIVE');
    expect(problems).toEqual([]);
  });

  it('creates a draft, and shows a refusal at its field', async () => {
    const { page, problems } = await open('/workbench');
    await page.getByRole('button', { name: 'New product' }).click();
    const form = page.getByRole('form', { name: 'New product' });
    await form.getByLabel('Product number').fill('P1001');
    await form.getByLabel('Title').fill('Süße Tasse');
    expect(await form.getByLabel('Name in addresses').inputValue()).toBe('su-e-tasse');
    await form.getByLabel('Name in addresses').fill('suesse-tasse');
    await form.getByRole('button', { name: 'Create draft' }).click();
    await form.getByText('There is a product P1001 already').waitFor();
    expect(await form.getByLabel('Product number').getAttribute('aria-invalid')).toBe('true');
    await form.getByLabel('Product number').fill('CUP');
    await form.getByRole('button', { name: 'Create draft' }).click();
    await page.getByRole('heading', { level: 1, name: 'Süße Tasse' }).waitFor();
    expect(await graph('{ product(id: "CUP") { handle status } }')).toEqual({
      product: { handle: 'suesse-tasse', status: 'DRAFT' },
    });
    expect(problems).toEqual([]);
  });

  it('edits all of a product and saves it by Ctrl+S', async () => {
    const { page, problems } = await open(await makeProduct('EDITED'));
    await page.getByLabel('Title').first().fill('A new title');
    await page.getByLabel('Description').fill('What it is.');
    await page.getByLabel('Category').selectOption({ label: 'Clothing › Outerwear › Jackets' });
    await page.getByLabel('Add a characteristic').selectOption({ label: 'Waterproof' });
    await page.getByRole('combobox', { name: 'Waterproof' }).selectOption('Yes');
    await page.getByLabel('Wet Weather').check();
    await page.getByText('EDITED-1').first().click();
    await page.getByLabel('Weight in g').fill('520');
    await page.getByRole('textbox', { name: 'EUR' }).fill('12.5');
    await page.getByRole('button', { name: 'Add a picture' }).click();
    await page.getByLabel('File').fill('mug.svg');
    await page.getByLabel('What it shows').fill('A mug');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.').waitFor();
    expect(
      await graph(`{ product(id: "EDITED") {
        title description category { id } collections { id } attributes { value }
        media { altText } variants { weightGrams listPrice(currency: EUR) { amount } } } }`),
    ).toEqual({
      product: {
        title: 'A new title',
        description: 'What it is.',
        category: { id: 'jackets' },
        collections: [{ id: 'wet-weather' }],
        attributes: [{ value: 'true' }],
        media: [{ altText: 'A mug' }],
        variants: [{ weightGrams: 520, listPrice: { amount: '12.50' } }],
      },
    });
    expect(await page.getByRole('button', { name: /^Save/ }).isDisabled()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('shows a wrong GTIN at its field, saves the rest, and takes the right one', async () => {
    const { page, problems } = await open(await makeProduct('GTIN'));
    await page.getByText('GTIN-1').first().click();
    await page.getByLabel('Title').first().fill('Saved beside it');
    await page.getByRole('textbox', { name: 'GTIN' }).fill('4006381333932');
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('4006381333931 would be right').waitFor();
    await page.getByRole('alert').getByText('Not all is saved').waitFor();
    expect(await page.getByRole('textbox', { name: 'GTIN' }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    const read = '{ product(id: "GTIN") { title variants { gtin } } }';
    expect(await graph(read)).toEqual({
      product: { title: 'Saved beside it', variants: [{ gtin: null }] },
    });
    await page.getByRole('textbox', { name: 'GTIN' }).fill('4006381333931');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.').waitFor();
    expect(await graph(read)).toMatchObject({ product: { variants: [{ gtin: '4006381333931' }] } });
    expect(problems).toEqual([]);
  });

  it('adds a variant, and asks for whole numbers before it sends anything', async () => {
    const { page } = await open(await makeProduct('ADDED'));
    await page.getByLabel('SKU of a new variant').fill('ADDED-2');
    await page.getByLabel('SKU of a new variant').press('Enter');
    const variant = page.locator('details', { hasText: 'ADDED-2' });
    await variant.getByLabel('Weight in g').fill('1.5');
    await page.keyboard.press('Control+s');
    await variant.getByText('must be a whole number of grams').waitFor();
    await variant.getByLabel('Weight in g').fill('15');
    await variant.getByRole('button', { name: 'Add an option' }).click();
    await variant.getByRole('textbox', { name: 'Option' }).fill('Size');
    await variant.getByLabel('Value').fill('L');
    await variant.getByRole('textbox', { name: 'EUR' }).fill('20');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.').waitFor();
    expect(
      await graph(
        '{ variant(sku: "ADDED-2") { weightGrams options { value } listPrice(currency: EUR) { amount } } }',
      ),
    ).toEqual({
      variant: { weightGrams: 15, options: [{ value: 'L' }], listPrice: { amount: '20.00' } },
    });
  });

  it('tells that somebody else was faster, keeps both, and saves then', async () => {
    const { page } = await open(await makeProduct('STALE'));
    await page.getByLabel('Title').first().fill('Mine');
    await graph(
      'mutation { updateProduct(input: { id: "STALE", title: "Theirs", description: "Theirs" }) { product { version } } }',
    );
    await page.keyboard.press('Control+s');
    await page.getByRole('alert').getByText('You both changed: title; yours is shown').waitFor();
    expect(await page.getByLabel('Title').first().inputValue()).toBe('Mine');
    expect(await page.getByLabel('Description').inputValue()).toBe('Theirs');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.').waitFor();
    expect(await graph('{ product(id: "STALE") { title description } }')).toEqual({
      product: { title: 'Mine', description: 'Theirs' },
    });
  });

  it('asks before what is not saved is left', async () => {
    const { page } = await open(await makeProduct('LEFT'));
    const asked: string[] = [];
    let answer = false;
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (answer ? dialog.accept() : dialog.dismiss());
    });
    await page.getByLabel('Title').first().fill('Not saved');
    await page.getByRole('link', { name: 'Import files' }).click();
    await expect.poll(() => asked.length).toBe(1);
    expect(await page.getByLabel('Title').first().inputValue()).toBe('Not saved');
    answer = true;
    await page.getByRole('link', { name: 'Import files' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import files' }).waitFor();
    await page.getByRole('link', { name: 'Products', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Product team' }).waitFor();
    expect(asked).toHaveLength(2);
  });

  it('publishes, discontinues and archives, and asks before what is for good', async () => {
    const { page } = await open(await makeProduct('LIVED'));
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('On sale').first().waitFor();
    await page.getByRole('button', { name: 'Discontinue' }).click();
    await page.getByText('It is no longer sold then, for good.').waitFor();
    await page.getByRole('button', { name: 'Yes, discontinue' }).click();
    await page.getByText('Discontinued').first().waitFor();
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('button', { name: 'Yes, archive' }).click();
    await page.getByText('Archived').first().waitFor();
    expect(await graph('{ product(id: "LIVED") { status } }')).toEqual({
      product: { status: 'ARCHIVED' },
    });
  });

  it('says why a product cannot be published', async () => {
    await graph(
      'mutation { createProduct(input: { idempotencyKey: "BARE", id: "BARE", handle: "bare", contentLanguage: "en-GB" }) { product { id } } }',
    );
    const { page } = await open('/workbench/products/BARE');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('alert').getByText('it needs a title').waitFor();
  });

  it('imports the good rows of a dropped file, and lets the bad ones be corrected', async () => {
    const { page, problems } = await open('/workbench/import');
    const zone = page.locator('.import-drop');
    await zone.waitFor();
    const text = 'id,name\ndrop-a,Drop A\n,Nobody\ndrop-b,Drop B\ndrop-c,\n"drop-d","Drop\nD"\n';
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'brands.csv', { type: 'text/csv' }));
      return transfer;
    }, text);
    await zone.dispatchEvent('drop', { dataTransfer: data });
    await page.getByText('It fits brands').waitFor();
    await page.getByRole('button', { name: 'Import 5 rows' }).click();
    await page.getByText('5 of 5 rows, done').waitFor();
    const report = page.getByRole('region', { name: 'What became of the rows' });
    const cells = report.getByRole('row').last().getByRole('cell');
    expect(await cells.allInnerTexts()).toEqual(['5', '3', '0', '0', '2']);
    const brand = (id: string) => graph(`{ brand(id: "${id}") { name } }`);
    expect(await brand('drop-b')).toEqual({ brand: { name: 'Drop B' } });
    expect(await brand('drop-c')).toEqual({ brand: null });

    const refused = page.getByRole('list', { name: 'Refused rows of brands.csv' });
    await expect.poll(() => refused.getByRole('listitem').count()).toBe(2);
    const third = page.getByRole('form', { name: 'Line 5 of brands.csv' });
    const name = third.getByLabel('name');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await third.getByText('is required').waitFor();
    await name.fill('x'.repeat(300));
    await third.getByRole('button', { name: 'Replay' }).click();
    await third.getByText('has more than 200 characters').waitFor();
    await name.fill('Drop C');
    await third.getByRole('button', { name: 'Replay' }).click();
    await expect.poll(() => refused.getByRole('listitem').count()).toBe(1);
    expect(await brand('drop-c')).toEqual({ brand: { name: 'Drop C' } });

    await page.getByRole('button', { name: 'Close this file' }).click();
    const waiting = page.getByRole('list', { name: 'Rows in quarantine' });
    await waiting.getByRole('form', { name: 'Line 3 of brands.csv' }).waitFor();
    await waiting
      .getByRole('form', { name: 'Line 3 of brands.csv' })
      .getByRole('button', { name: 'Discard' })
      .click();
    await expect
      .poll(() => waiting.getByRole('form', { name: 'Line 3 of brands.csv' }).count())
      .toBe(0);
    expect(problems).toEqual([]);
  });

  it('sends a large file in parts that keep the lines of the file', async () => {
    const { page, problems } = await open('/workbench/import');
    const filler = 'x'.repeat(400);
    const rows = Array.from({ length: 3000 }, (_, n) =>
      // Line 2 holds the first; each takes two lines.
      n === 2500 ? `,"Nobody",""\n` : `large-${n},Large ${n},"${filler}\n${n}"`,
    );
    await choose(page, 'large.csv', `id,name,description\n${rows.join('\n')}\n`);
    await page.getByText('No feed has the file’s name').waitFor();
    await page.getByLabel('Import as').selectOption('brands');
    let parts = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('StudioImportFile')) parts += 1;
    });
    await page.getByRole('button', { name: 'Import 3,000 rows' }).click();
    await page.getByText('3,000 of 3,000 rows, done').waitFor({ timeout: 60_000 });
    expect(parts).toBe(3);
    await page.getByRole('form', { name: 'Line 5002 of large.csv' }).waitFor();
    const list = page.getByRole('list', { name: 'Refused rows of large.csv' });
    expect(await list.getByRole('listitem').count()).toBe(1);
    expect(await graph('{ brand(id: "large-2999") { name } }')).toEqual({
      brand: { name: 'Large 2999' },
    });
    expect(problems).toEqual([]);
  });

  it('stops between parts when it is cancelled, and goes on from there', async () => {
    const { page } = await open('/workbench/import');
    const filler = 'y'.repeat(900);
    const rows = Array.from({ length: 1200 }, (_, n) => `stopped-${n},S ${n},${filler}`);
    await choose(page, 'brands.csv', `id,name,description\n${rows.join('\n')}\n`);
    // The first part is held back until it was cancelled.
    let release = () => {};
    const isCancelled = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('StudioImportFile')) await isCancelled;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Import 1,200 rows' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    release();
    await page.getByText(/of 1,200 rows, cancelled/).waitFor();
    expect(await graph('{ brand(id: "stopped-1199") { name } }')).toEqual({ brand: null });
    await page.getByRole('button', { name: /^Go on with/ }).click();
    await page.getByText('1,200 of 1,200 rows, done').waitFor();
    expect(await graph('{ brand(id: "stopped-1199") { name } }')).toMatchObject({
      brand: { name: 'S 1199' },
    });
  });

  it('says what a file is that cannot be taken', async () => {
    const { page } = await open('/workbench/import');
    await choose(page, 'table.xlsx', 'x');
    await page.getByRole('alert').getByText('Save the table as CSV').waitFor();
    await choose(page, 'boats.csv', 'id,name\na,A\n');
    await page.getByRole('button', { name: 'Import 1 row' }).click();
    await page.getByRole('alert').getByText('The feeds are: brands, categories').waitFor();
  });

  it('replays all rows of a feed once what they need is there', async () => {
    const load = (fileName: string, feed: string, text: string) =>
      graph(
        `mutation { importCatalogFile(input: { fileName: "${fileName}", feed: "${feed}", text: ${JSON.stringify(text)} }) { userErrors { message } } }`,
      );
    await load('late.csv', 'categories', 'id,name,parent\nlow-1,L,late-top\nlow-2,L,late-top\n');
    await load('top.csv', 'categories', 'id,name\nlate-top,Top\n');
    const { page } = await open('/workbench/import?feed=categories');
    await page.getByRole('form', { name: 'Line 2 of late.csv' }).waitFor();
    await page.getByRole('button', { name: 'Replay all as they stand' }).click();
    await page.getByText('2 rows accepted, 0 still refused').waitFor();
    expect(await graph('{ category(id: "low-2") { parent { id } } }')).toEqual({
      category: { parent: { id: 'late-top' } },
    });
  });

  it('tells those who may not who may', async () => {
    const { page } = await browser.open(`${mesh.origin}/workbench/products/P1002`);
    await page.getByText('Only the catalog team may change products').waitFor();
    expect(await page.getByLabel('Title').first().isDisabled()).toBe(true);
    await page.goto(`${mesh.origin}/workbench/import`);
    await page.getByText('Only the catalog team may import files').waitFor();
    await page.goto(`${mesh.origin}/workbench/products/unknown`);
    await page.getByText('There is no such product').waitFor();
    await page.getByText('Drafts are shown to the catalog team').waitFor();
  });

  /** Each part of the workbench, with something open in it. */
  const visit = async (page: Page, look: (what: string) => Promise<void>) => {
    await page.goto(`${mesh.origin}/workbench`);
    await page.getByText('no en-US').first().waitFor();
    await page.getByRole('button', { name: 'New product' }).click();
    await look('products');
    await page.goto(`${mesh.origin}/workbench/products/P1003`);
    await page.locator('summary').first().click();
    await page.getByLabel('Ready for').getByText('of 8').last().waitFor();
    await look('product');
    await page.goto(`${mesh.origin}/workbench/import`);
    await choose(page, 'brands.csv', 'id,name\n,Nobody\n"x,Broken\n');
    await page.getByText('It fits brands').waitFor();
    await look('file');
    await page.getByRole('button', { name: 'Import 2 rows' }).click();
    await page.getByRole('form', { name: 'Line 3 of brands.csv' }).waitFor();
    await look('report');
  };

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await open('/workbench', { colorScheme });
      await visit(page, async (what) => {
        expect([what, await accessibilityProblems(page)]).toEqual([what, []]);
      });
    },
  );

  it('fits a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page, problems } = await open('/workbench', { viewport });
    await visit(page, async (what) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([what, width]).toEqual([what, viewport.width]);
    });
    expect(problems).toEqual([]);
  });
});

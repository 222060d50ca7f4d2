import type { Page } from 'playwright-core';
import { z } from 'zod';
import { composeGraph } from '../../schema/composition/compose.ts';
import { startBrowser, type TestBrowser } from '../support/browser.ts';
import { startStubSubgraph } from '../support/stub-subgraph.ts';
import { startSupergraphGateway } from '../support/supergraph-gateway.ts';
import { firstLoadBytes } from './studio/first-load.ts';
import { largeAnswer, largeSdl } from './studio/large-graph.ts';
import { longestSince, longestTask, observeLongTasks } from './studio/long-tasks.ts';

const types = 5000;
const budget = { taskMs: 200, interactiveMs: 1000, firstLoadKb: 450 };

/**
 * Opens Studio on a graph of 5,000 types and shows an answer of 10 MB, in Chromium. Prints for how long the main thread
 * was held at most by each thing that a person does, and how much each page loads, beside what is allowed.
 * `npm run bench:studio`, after `npm run build:studio`.
 */
async function measureStudio(): Promise<void> {
  const subgraph = await startStubSubgraph('', largeAnswer);
  const sdl = largeSdl(types);
  const { supergraphSdl } = composeGraph([{ name: 'large', url: subgraph.url, sdl }]);
  const gateway = await startSupergraphGateway(supergraphSdl);
  const browser = await startBrowser();
  try {
    const { origin } = new URL(gateway.url);
    say(`a graph of ${types} types`);
    await measureExplorer(browser, origin);
    await measurePages(browser, origin);
  } finally {
    await browser.stop();
    await gateway.stop();
    await subgraph.stop();
  }
}

async function measureExplorer(browser: TestBrowser, origin: string): Promise<void> {
  // Something small of the same origin, so that the page is watched from its beginning.
  const { page } = await browser.open(`${origin}/icon.svg`);
  page.setDefaultTimeout(120_000);
  await observeLongTasks(page);
  await page.goto(origin);
  const operation = page.getByRole('textbox', { name: 'Operation' });
  await operation.waitFor();
  const interactive = await sinceStart(page);
  await page.getByRole('checkbox', { name: 'rows', exact: true }).waitFor();
  const picked = await sinceStart(page);
  told('until an operation can be written', interactive, budget.interactiveMs, 'ms');
  say(`until fields can be picked: ${Math.round(picked)} ms, with the schema on its way`);

  const held = async (what: string, ms: number | Promise<number>) =>
    told(`longest task while ${what}`, await ms, budget.taskMs, 'ms');
  await held('loading', longestSince(page, 0));
  await held(
    'typing with completion',
    longestTask(page, async () => {
      await operation.fill('');
      await operation.pressSequentially('{ thing20s { link7 { cou', { delay: 30 });
      await page.locator('.cm-tooltip-autocomplete li').first().waitFor();
    }),
  );
  await page.keyboard.press('Escape');
  await held(
    'opening the picker',
    longestTask(page, async () => {
      const fields = page.getByRole('region', { name: 'Fields', exact: true });
      await fields.getByRole('button', { name: 'Hide' }).click();
      await fields.getByRole('button', { name: 'Show' }).click();
      await page.getByRole('checkbox', { name: 'rows', exact: true }).waitFor();
    }),
  );
  await held(
    'searching a field',
    longestTask(page, async () => {
      const search = page.getByRole('searchbox', { name: 'Find a field' });
      await search.pressSequentially('link7.count4', { delay: 30 });
      await page.getByText(/The first 50 of \d+|\d+ fields/).waitFor();
    }),
  );
  await operation.fill('{ rows { at text } }');
  await held(
    'showing an answer of 10 MB',
    longestTask(page, async () => {
      await page.getByRole('button', { name: 'Run' }).click();
      await page.getByText('"at": 0').waitFor();
    }),
  );
}

async function measurePages(browser: TestBrowser, origin: string): Promise<void> {
  const { page } = await browser.open(origin);
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
  await links.first().waitFor();
  const paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  for (const path of paths) {
    const bytes = await firstLoadBytes(await browser.open(`${origin}${path}`));
    told(`first load of ${path}, compressed`, bytes / 1000, budget.firstLoadKb, 'KB');
  }
}

const sinceStart = async (page: Page) => z.number().parse(await page.evaluate('performance.now()'));

function told(what: string, measured: number, allowed: number, unit: string): void {
  const verdict = measured <= allowed ? '' : '  <- over';
  // Browsers tell of no task below 50 ms.
  const figure = measured === 0 ? 'under 50' : Math.round(measured);
  say(`${what}: ${figure} ${unit} of ${allowed}${verdict}`);
}

const say = (line: string) => process.stdout.write(`${line}\n`);

await measureStudio();

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The machine's own Chromium, if it has one. */
const executablePath = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((file) => existsSync(file));

export const hasBrowser = executablePath !== undefined;

/** Says in one line that tests were left out, where there is no browser. */
export function tellIfNoBrowser(what: string): void {
  if (!hasBrowser) {
    process.stderr.write(`left out: ${what}: there is no Chromium (Debian package "chromium")\n`);
  }
}

export interface OpenedPage {
  page: Page;
  /** What the browser complained of so far: errors, refused resources, addresses that are not this origin's. */
  problems: string[];
}

export interface TestBrowser {
  open(url: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  stop(): Promise<void>;
}

/** More people than this no test watches at once. */
const maxPeople = 3;

/**
 * A headless Chromium; each page that it opens is a person of its own, with nothing remembered. Whoever came first
 * leaves when there are too many: a page that nobody looks at any more goes on asking.
 */
export async function startBrowser(): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath,
    // As root Chromium has no sandbox to offer, and in small containers /dev/shm is too small for it.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const people: BrowserContext[] = [];
  return {
    async open(url, options) {
      if (people.length >= maxPeople) await people.shift()?.close();
      const context = await browser.newContext(options);
      people.push(context);
      // So that the test that waits in vain names what it waited for.
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const problems: string[] = [];
      const { origin } = new URL(url);
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (line) => {
        if (line.type() === 'error') problems.push(line.text());
      });
      page.on('request', (request) => {
        const asked = request.url();
        if (!asked.startsWith(origin) && !/^(data|blob):/.test(asked))
          problems.push(`asked ${asked}`);
      });
      await page.goto(url);
      return { page, problems };
    },
    stop: () => browser.close(),
  };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const violations = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** What axe finds on the page as it stands: each rule that is broken, with the elements that break it. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const look = async (): Promise<unknown> => {
    // Evaluated, not put into the page as a script: the page's own policy refuses foreign scripts.
    await page.evaluate(axe);
    return page.evaluate('axe.run().then(({ violations }) => violations)');
  };
  // It fails on elements that go while it looks at them: then it looks again, at what came instead.
  const found = await look().catch(look);
  return violations
    .parse(found)
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
}

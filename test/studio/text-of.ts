import type { Locator } from 'playwright-core';

/** What a person reads there: lines and cells apart. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join('\n');
}

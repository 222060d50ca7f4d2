import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Runs in the page before anything else: keeps when the main thread was held, and for how long. */
const observe = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });`;

export const observeLongTasks = (page: Page): Promise<unknown> => page.addInitScript(observe);

/** The longest time for which the main thread was held while something was done and shown, in ms; 0 below 50. */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  const since = z.number().parse(await page.evaluate('performance.now()'));
  await act();
  return longestSince(page, since);
}

export async function longestSince(page: Page, since: number): Promise<number> {
  // What is under way ends before an idle moment, and is told before the next.
  const idle = 'new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)))';
  await page.evaluate(idle);
  await page.evaluate(idle);
  const longest = `Math.max(0, ...longTasks.filter(([at]) => at >= ${since}).map(([, ms]) => ms))`;
  return z.number().parse(await page.evaluate(longest));
}

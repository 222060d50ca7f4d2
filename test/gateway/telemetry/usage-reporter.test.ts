import { randomUUID } from 'node:crypto';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageReporter } from '../../../gateway/telemetry/usage-reporter.ts';
import { type KeptLog, keptLog } from '../../support/kept-log.ts';
import { startUsageReceiver, type UsageReceiver } from '../../support/usage-receiver.ts';

const schema = buildSchema('type Query { a: Int }');
const fine = { elapsedMs: 3, hasErrors: false };
const shop = { name: 'shop', version: '1' };

describe('reporting use', () => {
  let registry: UsageReceiver;
  let kept: KeptLog;
  let reporter: UsageReporter;

  const start = (more: { intervalMs?: number; maxRows?: number; url?: string } = {}) => {
    reporter = new UsageReporter({
      url: registry.url,
      environment: 'dev',
      intervalMs: 20,
      log: kept.log,
      now: () => Date.parse('2026-11-26T10:00:00Z'),
      newId: randomUUID,
      chance: () => 0.5,
      ...more,
    });
  };
  const ask = (source: string) => {
    const operation = { source, operationName: undefined };
    reporter.recorder.record({ supergraph: { schema }, operation }, shop, fine);
  };

  beforeEach(async () => {
    registry = await startUsageReceiver();
    kept = keptLog();
  });
  afterEach(async () => {
    await reporter.stop();
    await registry.stop();
  });

  it('is done again and again, and not when there is nothing to say', async () => {
    start();
    ask('{ a }');
    await expect.poll(() => registry.reports.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    ask('{ a }');
    await expect.poll(() => registry.reports.length).toBe(2);
    expect(registry.received()).toMatchObject([{ requests: 2 }]);
  });

  it.each([500, 503, 429])(
    'sends the same report again after a failure (%i), and adds up meanwhile',
    async (status) => {
      start();
      registry.answer(status);
      ask('{ a }');
      await expect.poll(() => registry.reports.length).toBeGreaterThan(1);
      for (let n = 0; n < 7; n += 1) ask(`{ a${n % 2}: a }`);
      registry.answer(200);
      await expect.poll(() => registry.received().length).toBe(3);
      const [first, ...others] = registry.reports;
      expect(others[0]).toEqual(first);
      expect(new Set(registry.reports.map(({ id }) => id)).size).toBe(2);
      expect(registry.received().map(({ requests }) => requests)).toEqual([4, 3, 1]);
      expect(kept.count('cannot be reported')).toBe(1);
      expect(kept.count('is reported to')).toBe(1);
    },
  );

  it('gives up a report that is refused, says so once, and goes on with the next', async () => {
    start();
    registry.answer(400, { errors: [{ message: 'There is no environment "dev"' }] });
    ask('{ a }');
    await expect.poll(() => registry.reports.length).toBe(1);
    ask('{ a }');
    await expect.poll(() => registry.reports.length).toBe(2);
    expect(new Set(registry.reports.map(({ id }) => id)).size).toBe(2);
    await expect.poll(() => kept.count('There is no environment')).toBe(1);
  });

  it('tells what the registry did not count', async () => {
    start();
    const refused = [{ operation: 0, requests: 1, reason: 'there are too many operations' }];
    registry.answer(200, { isKnown: false, refused });
    ask('{ a }');
    await expect.poll(() => kept.text()).toContain('there are too many operations');
  });

  it('keeps within its bounds while the registry is away, and says once that some is lost', async () => {
    start({ url: 'http://127.0.0.1:9/usage', maxRows: 3 });
    const askMore = () => {
      for (let n = 0; n < 6; n += 1) ask(`{ a${n}: a }`);
    };
    const losses = () => {
      askMore();
      return kept.count('is not reported');
    };
    await expect.poll(losses).toBe(1);
    askMore();
    await reporter.stop();
    expect(kept.count('is not reported')).toBe(1);
    expect(kept.count('cannot be reported')).toBe(1);
  });

  it('does not wait for its time when it fills up', async () => {
    start({ intervalMs: 600_000, maxRows: 4 });
    for (let n = 0; n < 2; n += 1) ask(`{ a${n}: a }`);
    await expect.poll(() => registry.received().length).toBe(2);
  });

  it('sends what is left when it stops', async () => {
    start({ intervalMs: 600_000 });
    ask('{ a }');
    await reporter.stop();
    expect(registry.received()).toMatchObject([{ requests: 1 }]);
  });

  it('is not held up in stopping by a registry that does not answer', async () => {
    start();
    registry.answer('never');
    ask('{ a }');
    await expect.poll(() => registry.reports.length).toBe(1);
    const began = performance.now();
    await reporter.stop();
    expect(performance.now() - began).toBeLessThan(1000);
    // It may have been counted, so the last word is the same report once more.
    expect(new Set(registry.reports.map(({ id }) => id)).size).toBe(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../../platform/process/log.ts';
import { runInBackground } from '../../../platform/subgraph/background.ts';
import { openTestDatabase } from '../../support/database.ts';

describe('work in the background', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase<unknown>>>;
  beforeAll(async () => {
    database = await openTestDatabase('catalog');
  });
  afterAll(() => database.close());

  const tools = () => ({ db: database.db, clock: () => new Date(), log: silentLog() });

  it('goes on step by step until nothing is left, then rests', async () => {
    let left = 5;
    const step = async () => {
      left -= 1;
      return left > 0;
    };
    const running = runInBackground([{ name: 'counting', restMs: 60_000, step }], tools());
    await expect.poll(() => left).toBe(0);
    await running.stop();
    expect(left).toBe(0);
  });

  it('tries again after a step that failed', async () => {
    let tries = 0;
    const step = async () => {
      tries += 1;
      if (tries === 1) throw new Error('the database is away');
      return false;
    };
    const running = runInBackground([{ name: 'trying', restMs: 5, step }], tools());
    await expect.poll(() => tries).toBeGreaterThan(1);
    await running.stop();
  });

  it('is over when it is stopped, and not before its step is', async () => {
    let isUnderWay = false;
    const step = async () => {
      isUnderWay = true;
      await new Promise((resolve) => setImmediate(resolve));
      isUnderWay = false;
      return true;
    };
    const running = runInBackground([{ name: 'toiling', restMs: 5, step }], tools());
    await running.stop();
    expect(isUnderWay).toBe(false);
  });
});

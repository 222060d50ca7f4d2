import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startRegistry, type TestRegistry } from '../subgraphs/mesh/release-registry.ts';
import { runWeft } from '../support/weft-process.ts';

const domains = ['catalog', 'logistics', 'marketing', 'regional'];
const report = z.object({ subject: z.string(), steps: z.array(z.object({ name: z.string() })) });

describe('publishing from the command line', { timeout: 90_000 }, () => {
  let registry: TestRegistry;
  let first: Awaited<ReturnType<typeof weft>>;
  beforeAll(async () => {
    registry = await startRegistry();
    first = await weft(['publish', ...domains, '--no-database'], 'team:platform');
  }, 90_000);
  afterAll(() => registry.room.stop());

  async function weft(args: string[], caller = '') {
    const url = new URL(registry.room.url).origin;
    const run = runWeft(args, { WEFT_REGISTRY_URL: url, WEFT_CALLER: caller });
    return { code: await run.exit, output: run.output() };
  }

  it('publishes the domains of this project together', async () => {
    const { code, output } = first;
    expect(output).toContain('dev serves catalog, logistics, marketing, regional from now on');
    expect(output).toContain('(dev, revision 1)');
    expect(code).toBe(0);
    expect(Object.keys((await registry.served('dev')).versions)).toEqual(domains);
  });

  it('says when that is served already', async () => {
    const again = await weft(['publish', 'catalog', '--no-database']);
    expect(again).toEqual({ code: 0, output: 'dev, revision 1 serves this already\n' });
  });

  it('lets the registry check what the files hold, and prints it for programs', async () => {
    const url = new URL(registry.room.url).origin;
    const args = ['check', 'marketing', '--registry', url, '--no-database', '--format', 'json'];
    const { code, output } = await weft(args);
    const { subject, steps } = report.parse(JSON.parse(output));
    expect(subject).toBe('marketing');
    expect(steps.map(({ name }) => name)).toEqual(['rules', 'composition', 'contract', 'changes']);
    expect(code).toBe(0);
  });

  it('promotes, and says what it needs for that', async () => {
    const way = ['promote', 'catalog', '--from', 'dev', '--to', 'staging'];
    const without = await weft(way);
    expect(without.code).toBe(1);
    expect(without.output).toContain('url: Say where catalog answers there');
    const { code, output } = await weft([...way, '--url', 'http://catalog.staging/graphql']);
    expect(output).toContain('staging serves catalog as dev does (staging, revision 1)');
    expect(code).toBe(0);
  });

  it('stops what would leave others without what they need, with exit code 1', async () => {
    await registry.register({
      name: 'kiosk',
      owner: 'shops',
      contact: 'shops@example.com',
      purpose: 'Screens in the shops',
      dataProducts: ['catalog-products'],
    });
    await registry.announce({
      domain: 'catalog',
      environment: 'dev',
      effectiveOn: '2999-01-01',
      reason: 'No more products',
    });
    const early = await weft(['retire', 'catalog', '--environment', 'dev']);
    expect(early.code).toBe(1);
    expect(early.output).toContain('2999-01-01');
  });

  it('says that there is nothing to go back to', async () => {
    const { code, output } = await weft(['rollback', 'catalog', '--environment', 'dev']);
    expect(code).toBe(1);
    expect(output).toContain('dev has served no other version of catalog');
  });
});

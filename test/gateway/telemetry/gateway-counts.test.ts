import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GatewayCounts } from '../../../gateway/telemetry/gateway-counts.ts';
import { SettledCounts } from '../../../gateway/telemetry/settled-counts.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';
import {
  type SupergraphGateway,
  startSupergraphGateway,
} from '../../support/supergraph-gateway.ts';
import { startUsageReceiver, type UsageReceiver } from '../../support/usage-receiver.ts';
import {
  partsOfGraph,
  resetSubgraphs,
  type Subgraphs,
  startSubgraphs,
  stopSubgraphs,
} from '../defer/shop.ts';

/** A gateway over real subgraphs, and what it reports when it is asked to stop. */
describe('what a gateway counts beside use', () => {
  let subgraphs: Subgraphs;
  let registry: UsageReceiver;
  let gateway: SupergraphGateway;

  beforeAll(async () => {
    subgraphs = await startSubgraphs();
  });
  afterAll(() => stopSubgraphs(subgraphs));
  beforeEach(async () => {
    resetSubgraphs(subgraphs);
    registry = await startUsageReceiver();
    const usage = { url: registry.url, environment: 'staging', intervalMs: 60_000 };
    const { supergraphSdl } = composeGraph(partsOfGraph(subgraphs));
    gateway = await startSupergraphGateway(supergraphSdl, { usage });
    return async () => {
      await gateway.stop();
      await registry.stop();
    };
  });

  const day = () => new Date().toISOString().slice(0, 10);
  const reported = async () => {
    await gateway.stop();
    return {
      errors: registry.reports.flatMap(({ errors }) => errors),
      caches: registry.reports.flatMap(({ caches }) => caches),
    };
  };

  it('are errors by domain and code, of new operations and known ones alike', async () => {
    const broken = '{ item(id: "broken") { size { width } units } }';
    for (let n = 0; n < 3; n += 1) await gateway.ask(broken);
    const { errors } = await reported();
    expect(errors).toHaveLength(2);
    expect(errors).toContainEqual({ subgraph: 'goods', code: 'INTERNAL', day: day(), errors: 3 });
    expect(errors).toContainEqual({ subgraph: 'stock', code: 'INTERNAL', day: day(), errors: 3 });
  });

  it('are refusals of the gateway, whatever a client calls them', async () => {
    await gateway.ask('{ nothing }');
    await gateway.ask('{ item(');
    const { errors } = await reported();
    expect(errors).toEqual([{ subgraph: '', code: 'OPERATION_REFUSED', day: day(), errors: 2 }]);
  });

  it('are plans that were there, and answers that need not be read again', async () => {
    for (let n = 0; n < 4; n += 1) await gateway.ask('{ warehouses }');
    const { caches } = await reported();
    expect(caches).toEqual([
      { cache: 'PLANS', day: day(), hits: 3, misses: 1 },
      { cache: 'ANSWERS', day: day(), hits: 0, misses: 3 },
      { cache: 'FETCHES', day: day(), hits: 0, misses: 4 },
      // An answer is kept from the second time on.
      { cache: 'READINGS', day: day(), hits: 2, misses: 2 },
    ]);
  });

  it('are answers that several requests share', async () => {
    await gateway.ask('{ warehouses }');
    const release = subgraphs.stock.hold(/warehouses/);
    const waiting = Array.from({ length: 4 }, () => gateway.ask('{ warehouses }'));
    await expect.poll(() => subgraphs.stock.asked.length).toBe(2);
    release();
    await Promise.all(waiting);
    const { caches } = await reported();
    expect(caches).toContainEqual({ cache: 'ANSWERS', day: day(), hits: 3, misses: 1 });
  });

  it('say nothing where nothing was asked', async () => {
    await gateway.stop();
    expect(registry.reports).toEqual([]);
  });
});

describe('counts of a gateway', () => {
  it('begin anew when they were taken', () => {
    const counts = new GatewayCounts();
    counts.countError('catalog', 'TIMEOUT');
    counts.lookups.PLANS.hits += 1;
    expect(counts.take()).toEqual({
      errors: [{ subgraph: 'catalog', code: 'TIMEOUT', errors: 1 }],
      caches: [{ cache: 'PLANS', hits: 1, misses: 0 }],
    });
    expect(counts.take()).toEqual({ errors: [], caches: [] });
  });

  it('take no more room than a report has', () => {
    const counts = new GatewayCounts();
    for (let n = 0; n < 3000; n += 1) counts.countError(`s${n}`, 'INTERNAL');
    counts.countError('s0', 'INTERNAL');
    const { errors } = counts.take();
    expect(errors).toHaveLength(2000);
    expect(errors[0]?.errors).toBe(2);
  });

  it('wait for the registry, the same of a day added up, and what is too much is told', () => {
    const settled = new SettledCounts();
    const errors = Array.from({ length: 2000 }, (_, n) => ({
      ...{ subgraph: `s${n}`, code: 'INTERNAL' as const, errors: 1 },
    }));
    const caches = [{ cache: 'PLANS' as const, hits: 1, misses: 2 }];
    expect(settled.add('2026-11-26', { errors, caches })).toBe(0);
    expect(settled.add('2026-11-26', { errors, caches })).toBe(0);
    expect(settled.add('2026-11-27', { errors: errors.slice(0, 3), caches })).toBe(3);
    const taken = settled.take();
    expect(taken.errors).toHaveLength(2000);
    expect(taken.errors[0]?.errors).toBe(2);
    expect(taken.caches).toEqual([
      { cache: 'PLANS', day: '2026-11-26', hits: 2, misses: 4 },
      { cache: 'PLANS', day: '2026-11-27', hits: 1, misses: 2 },
    ]);
    expect(settled.isEmpty).toBe(true);
  });
});

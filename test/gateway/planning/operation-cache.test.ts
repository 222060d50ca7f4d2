import { buildSchema, OperationTypeNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../gateway/planning/compile/compile-plan.ts';
import { subtypesFrom } from '../../../gateway/planning/compile/subtypes.ts';
import { OperationCache } from '../../../gateway/planning/operation-cache.ts';

const variant = { operationName: undefined, overrides: [], isDeferred: false };
const schema = buildSchema('type Query { a: Int }');
const plan = await compilePlan(
  {
    planFor: [],
    plan: { kind: 'QueryPlan' },
    source: '{ a }',
    responseNames: [],
    variableNames: [],
  },
  undefined,
  schema,
  subtypesFrom([]),
);

/** A cache that counts how often it plans. */
function counted(limits: { operations: number; documentLength: number }) {
  const planned: string[] = [];
  const cache = new OperationCache(limits, async (source) => {
    planned.push(source);
    if (source === 'bad') throw new Error('cannot be planned');
    return plan;
  });
  return { cache, planned };
}
const roomy = { operations: 10, documentLength: 1000 };

describe('compiled operations', () => {
  it('are planned once, however many ask at the same time', async () => {
    const { cache, planned } = counted(roomy);
    const all = await Promise.all([1, 2, 3].map(() => cache.resolve('{ a }', variant)));
    expect(planned).toEqual(['{ a }']);
    expect(all[0]?.plan.operation.operation).toBe(OperationTypeNode.QUERY);
    expect(cache.find('{ a }', variant)?.plan).toBe(plan);
  });

  it('differ by operation name and labels', async () => {
    const { cache, planned } = counted(roomy);
    await cache.resolve('x', variant);
    await cache.resolve('x', { ...variant, operationName: 'B' });
    await cache.resolve('x', { ...variant, overrides: ['beta'] });
    expect(planned).toHaveLength(3);
  });

  it('give way in the order of their last use', async () => {
    const { cache } = counted({ operations: 2, documentLength: 1000 });
    await cache.resolve('first', variant);
    await cache.resolve('second', variant);
    cache.find('first', variant);
    await cache.resolve('third', variant);
    expect(cache.find('first', variant)).toBeDefined();
    expect(cache.find('second', variant)).toBeUndefined();
  });

  it('take no more room than they may, long documents counting more', async () => {
    const { cache } = counted({ operations: 100, documentLength: 20 });
    await cache.resolve('x'.repeat(15), variant);
    await cache.resolve('y'.repeat(15), variant);
    expect(cache.find('x'.repeat(15), variant)).toBeUndefined();
    expect(cache.find('y'.repeat(15), variant)).toBeDefined();
  });

  it('are tried again after a failure', async () => {
    const { cache, planned } = counted(roomy);
    await expect(cache.resolve('bad', variant)).rejects.toThrow('cannot be planned');
    await expect(cache.resolve('bad', variant)).rejects.toThrow('cannot be planned');
    expect(planned).toHaveLength(2);
  });

  it('tell which are asked most', async () => {
    const { cache } = counted(roomy);
    for (const source of ['cold', 'hot', 'hot', 'hot', 'warm', 'warm']) {
      await cache.resolve(source, variant);
    }
    expect(cache.hottest(2).map(({ source }) => source)).toEqual(['hot', 'warm']);
  });
});

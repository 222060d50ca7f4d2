import { describe, expect, it } from 'vitest';
import {
  countsByDomain,
  countsLine,
  countsOfAll,
  measuredPromises,
} from '../../../gateway/studio/app/pages/health/promises.ts';

const level = (isKept: boolean | null, property = 'latency') => ({
  ...{ property, promised: '250', unit: 'ms', isKept },
  measured: isKept === null ? null : 300,
  requests: isKept === null ? null : 7,
});
const product = (name: string, domain: string, levels: ReturnType<typeof level>[]) => ({
  ...{ id: name, name, domain: { name: domain } },
  serviceLevels: levels,
});
const products = [
  product('Prices', 'catalog', [level(true), level(null, 'freshness')]),
  product('Stock', 'logistics', [level(false), level(true, 'availability')]),
];

describe('promises', () => {
  it('are listed when they were measured, what is broken first', () => {
    const told = measuredPromises(products).map(({ product, isKept }) => `${product} ${isKept}`);
    expect(told).toEqual(['Stock false', 'Prices true', 'Stock true']);
  });

  it('are counted by domain, the one that breaks most first', () => {
    const counts = countsByDomain(products);
    expect(counts).toEqual([
      { domain: 'logistics', kept: 1, broken: 1, unmeasured: 0 },
      { domain: 'catalog', kept: 1, broken: 0, unmeasured: 1 },
    ]);
    expect(countsLine(countsOfAll(counts))).toBe('1 broken, 2 kept, 1 not measured');
    expect(countsLine(countsOfAll([]))).toBe('nothing promised');
  });
});

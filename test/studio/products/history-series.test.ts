import { describe, expect, it } from 'vitest';
import {
  isMeasured,
  plotted,
} from '../../../gateway/studio/app/pages/products/promises/history-series.ts';

const promise = (property: string, promised: string, values: Record<string, string>) => ({
  ...{ property, promised, unit: null, description: null },
  history: Object.entries(values).map(([day, measured]) => ({
    ...{ day, measured, isKept: Number(measured) <= Number(promised), requests: 1 },
  })),
});

describe('what was measured of a promise', () => {
  it('is told for every day until today, also for those on which nobody asked', () => {
    const latency = promise('latency', '250', { '2026-11-24': '40', '2026-11-26': '300.5' });
    const { days, series, bounds, asked, kept } = plotted(latency, 3, '2026-11-26');
    expect(days).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
    expect(series.map(({ values }) => values)).toEqual([
      [40, null, 300.5],
      [250, 250, 250],
    ]);
    expect([bounds, asked, kept]).toEqual([undefined, 2, 1]);
  });

  it('is seen close to 100 for availability', () => {
    const shares = promise('Availability', '99.9', { '2026-11-26': '99.5' });
    const { bounds } = plotted(shares, 1, '2026-11-26');
    expect(bounds?.lowest).toBeLessThan(99.5);
    expect(bounds?.lowest).toBeGreaterThan(99);
    expect(bounds?.highest).toBeGreaterThan(100);
  });

  it('is nothing but latency and availability', () => {
    expect(
      ['latency', 'Availability', 'freshness'].map((property) => isMeasured({ property })),
    ).toEqual([true, true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  conversion,
  requireSpan,
  windowsOf,
} from '../../../../subgraphs/marketing/model/engagement-windows.ts';

const at = (text: string) => new Date(text);

describe('windows of time', () => {
  it('are whole days, cut to the time that was asked for', () => {
    const span = { from: at('2026-11-01T06:00:00Z'), to: at('2026-11-03T12:00:00Z') };
    expect(windowsOf(span, 'DAY')).toEqual([
      { from: span.from, to: at('2026-11-02T00:00:00Z') },
      { from: at('2026-11-02T00:00:00Z'), to: at('2026-11-03T00:00:00Z') },
      { from: at('2026-11-03T00:00:00Z'), to: span.to },
    ]);
  });

  it('are as many as the time has hours', () => {
    const span = { from: at('2026-11-01T00:00:00Z'), to: at('2026-11-02T00:00:00Z') };
    expect(windowsOf(span, 'HOUR')).toHaveLength(24);
  });

  it('are refused when the time runs backwards, or when they are too many', () => {
    const from = at('2026-01-01T00:00:00Z');
    expect(() => windowsOf({ from, to: from }, 'DAY')).toThrow(/after from/);
    expect(() => windowsOf({ from, to: at('2026-03-01T00:00:00Z') }, 'HOUR')).toThrow(/too many/);
    expect(() => requireSpan({ from, to: at('2028-01-01T00:00:00Z') })).toThrow(/400 days/);
  });
});

describe('conversion', () => {
  it.each([
    [3, 1, '0.3333'],
    [4, 1, '0.2500'],
    [0, 0, null],
  ])('of %i views and %i purchases is %s', (views, purchases, wanted) => {
    expect(conversion({ views, purchases, addsToCart: 0, wishlists: 0 })).toBe(wanted);
  });
});

import type { DaySeries } from '../../../ui/plot/day-series.ts';
import type { EngagementWindow } from '../answers.ts';

/** Views, carts and purchases as lines. */
export function engagementSeries(windows: readonly EngagementWindow[]): DaySeries[] {
  const line = (name: 'views' | 'addsToCart' | 'purchases') =>
    windows.map(({ totals }) => totals[name]);
  return [
    { label: 'Views', token: '--accent', values: line('views') },
    { label: 'Into carts', token: '--warn', dash: [8, 4], values: line('addsToCart') },
    { label: 'Purchases', token: '--good', dash: [2, 4], values: line('purchases') },
  ];
}

import Big from 'big.js';

export interface PriceRange {
  from: string;
  below: string;
  count: number;
}

/** Counts by round ranges, from counts by whole prices in ascending order. */
export function priceRanges(
  wholes: readonly { whole: number; count: number }[],
  count: number,
): PriceRange[] {
  const [lowest, highest] = [wholes[0], wholes.at(-1)];
  if (!lowest || !highest) return [];
  const boundaries = priceBoundaries(String(lowest.whole), String(highest.whole), count);
  return boundaries.slice(1).map((below, nth) => {
    const from = boundaries[nth] ?? below;
    const inside = wholes.filter(({ whole }) => whole >= Number(from) && whole < Number(below));
    return { from, below, count: inside.reduce((sum, price) => sum + price.count, 0) };
  });
}

/**
 * Round boundaries that split the prices from `lowest` to `highest` into at most `count` ranges,
 * e.g. 12 to 629 into five: 0, 200, 400, 600, 800.
 * Steps are 1, 2 or 5 times a power of ten, so boundaries are whole.
 */
export function priceBoundaries(lowest: string, highest: string, count: number): string[] {
  const low = new Big(lowest);
  const high = new Big(highest);
  for (const step of roundSteps(high.minus(low).div(count))) {
    const start = low.div(step).round(0, Big.roundDown);
    const ranges = high.div(step).round(0, Big.roundDown).minus(start).plus(1).toNumber();
    if (ranges > count) continue;
    return Array.from({ length: ranges + 1 }, (_, nth) => start.plus(nth).times(step).toFixed());
  }
  throw new Error('unreachable: steps grow without end');
}

function* roundSteps(atLeast: Big): Generator<Big> {
  for (let power = new Big('1'); ; power = power.times(10)) {
    for (const factor of [1, 2, 5]) {
      const step = power.times(factor);
      if (step.gte(atLeast)) yield step;
    }
  }
}

import Big from 'big.js';

export interface StarCount {
  stars: number;
  count: number;
}

export interface Rating {
  average: string | null;
  count: number;
  distribution: StarCount[];
}

/** Sums up how many published reviews gave how many stars; the mean has two digits, half-even. */
export function rate(counts: readonly StarCount[]): Rating {
  const distribution = [5, 4, 3, 2, 1].map((stars) => ({
    stars,
    count: counts.find((row) => row.stars === stars)?.count ?? 0,
  }));
  const count = distribution.reduce((sum, row) => sum + row.count, 0);
  const stars = distribution.reduce((sum, row) => sum + row.stars * row.count, 0);
  const average = count === 0 ? null : Big(stars).div(count).toFixed(2, Big.roundHalfEven);
  return { average, count, distribution };
}

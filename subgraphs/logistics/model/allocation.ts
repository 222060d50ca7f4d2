/** Units that one location can give of one SKU. */
export interface Supply {
  sku: string;
  location: string;
  /** The location's rank: the lower, the sooner it is chosen. */
  priority: number;
  units: number;
}

export interface Wanted {
  sku: string;
  quantity: number;
}

export interface Allotment {
  sku: string;
  location: string;
  quantity: number;
}

export type Allocation =
  | { kind: 'allocated'; lines: Allotment[] }
  | { kind: 'short'; sku: string; wanted: number; supply: number };

/**
 * Says which location gives what, all lines or none.
 * One location that can give everything wins, the one of the best rank first: fewer parcels.
 * Otherwise the location that completes most lines goes next, then the one that gives most units,
 * then rank, then id, so that the answer never depends on the order of the rows.
 * Greedy: the smallest set of locations is a set-cover problem, and this is its usual approximation;
 * a single location is always found when there is one.
 */
export function allocate(wanted: readonly Wanted[], supplies: readonly Supply[]): Allocation {
  const short = firstShort(wanted, supplies);
  if (short) return short;
  const missing = new Map(wanted.map(({ sku, quantity }) => [sku, quantity]));
  const offers = offersByLocation(supplies);
  const lines: Allotment[] = [];
  while (missing.size) {
    const best = bestOffer(offers, missing);
    if (!best) break;
    offers.delete(best);
    for (const [sku, units] of best.units) {
      const need = missing.get(sku) ?? 0;
      const quantity = Math.min(need, units);
      if (quantity <= 0) continue;
      lines.push({ sku, location: best.location, quantity });
      if (quantity === need) missing.delete(sku);
      else missing.set(sku, need - quantity);
    }
  }
  return { kind: 'allocated', lines };
}

interface Offer {
  location: string;
  priority: number;
  units: Map<string, number>;
}

function firstShort(wanted: readonly Wanted[], supplies: readonly Supply[]) {
  for (const { sku, quantity } of wanted) {
    const of = supplies.filter((supply) => supply.sku === sku);
    const supply = of.reduce((sum, { units }) => sum + units, 0);
    if (supply < quantity) return { kind: 'short', sku, wanted: quantity, supply } as const;
  }
  return undefined;
}

function offersByLocation(supplies: readonly Supply[]): Set<Offer> {
  const offers = new Map<string, Offer>();
  for (const { location, priority, sku, units } of supplies) {
    const offer = offers.get(location) ?? { location, priority, units: new Map() };
    offer.units.set(sku, (offer.units.get(sku) ?? 0) + units);
    offers.set(location, offer);
  }
  return new Set(offers.values());
}

function bestOffer(offers: Set<Offer>, missing: Map<string, number>): Offer | undefined {
  let best: { offer: Offer; score: number[] } | undefined;
  for (const offer of offers) {
    const score = scoreOf(offer, missing);
    if (!best || isBetter(offer, score, best)) best = { offer, score };
  }
  return best?.offer;
}

/** How many lines it completes, then how many units it gives, then its rank. */
function scoreOf(offer: Offer, missing: Map<string, number>): number[] {
  let completed = 0;
  let given = 0;
  for (const [sku, need] of missing) {
    const units = Math.min(need, offer.units.get(sku) ?? 0);
    given += units;
    if (units === need) completed += 1;
  }
  return [completed, given, -offer.priority];
}

function isBetter(offer: Offer, score: number[], best: { offer: Offer; score: number[] }): boolean {
  for (const [index, value] of score.entries()) {
    const other = best.score[index] ?? 0;
    if (value !== other) return value > other;
  }
  return offer.location < best.offer.location;
}

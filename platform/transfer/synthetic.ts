import type { FlatRow } from './feed.ts';

/**
 * What made-up retailers have in common, so that domains that know nothing of each other make up
 * data that fits together: ids, the number of variants, categories, markets, and seeded chance.
 */
export interface SyntheticRetailer {
  products: number;
  /** Same seed, same retailer, to the byte. */
  seed: number;
}

/** A domain's part of a made-up retailer: by feed, its rows one at a time, so that memory stays flat. */
export type SyntheticFeeds = Record<string, (retailer: SyntheticRetailer) => Iterable<FlatRow>>;

/** `G000001`, counted from 1. */
export const productId = (number: number) => `G${String(number).padStart(6, '0')}`;

const mostVariants = 3;

/** The product's SKUs: one to three, e.g. `G000001-1`. */
export function skusOf({ seed }: SyntheticRetailer, number: number): string[] {
  const count = new Dice(seed, 'variants', number).whole(1, mostVariants);
  return Array.from({ length: count }, (_, index) => `${productId(number)}-${index + 1}`);
}

/** Every product's number, from 1. */
export function* productNumbers({ products }: SyntheticRetailer): Generator<number> {
  for (let number = 1; number <= products; number++) yield number;
}

/** Every SKU with the number of its product and its own place within it, from 0. */
export function* everySku(retailer: SyntheticRetailer) {
  for (const number of productNumbers(retailer)) {
    for (const [place, sku] of skusOf(retailer, number).entries()) yield { number, place, sku };
  }
}

/** Leaves of the category tree; a product lies in the same one for every domain. */
export const categoryIds = [
  'jackets',
  'trousers',
  'boots',
  'packs',
  'tents',
  'stoves',
  'lamps',
  'ropes',
];

export function categoryOf({ seed }: SyntheticRetailer, number: number): string {
  return new Dice(seed, 'category', number).pick(categoryIds);
}

export const syntheticMarkets = [
  { code: 'US', name: 'United States', currency: 'USD', locales: ['en-US'] },
  { code: 'GB', name: 'United Kingdom', currency: 'GBP', locales: ['en-GB'] },
  { code: 'DE', name: 'Germany', currency: 'EUR', locales: ['de-DE'] },
  { code: 'CH', name: 'Switzerland', currency: 'CHF', locales: ['de-CH', 'fr-CH', 'it-CH'] },
];

/** All that happens to a made-up retailer happens in 2026: rows must not depend on the day of making. */
const yearStart = Date.UTC(2026, 0, 1);
const dayMs = 86_400_000;

/** A moment of the year 2026 up to 22 November, in whole seconds. */
export function momentOf(dice: Dice): string {
  const at = yearStart + dice.whole(0, 325 * 86_400) * 1000;
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** The day so many days after 1 January 2026. */
export const dayOf = (days: number) =>
  new Date(yearStart + days * dayMs).toISOString().slice(0, 10);

/** Chance that is the same for the same seed, stream and number, whatever was rolled elsewhere. */
export class Dice {
  #state: number;

  constructor(seed: number, stream: string, number = 0) {
    this.#state = hash(`${seed}/${stream}/${number}`);
  }

  /** From 0 up to, not including, 1. Mulberry32, by Tommy Ettinger, public domain. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  /** True so often in a hundred. */
  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }
}

/** FNV-1a with 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

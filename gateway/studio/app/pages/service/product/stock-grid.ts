import type { Level, StockedVariant } from '../answers.ts';

export interface Place {
  id: string;
  name: string;
  kind: string;
  available: number;
}

export interface StockRow {
  sku: string;
  title: string;
  /** Units that can be promised; null while logistics does not answer. */
  promisable: number | null;
  nextAvailableOn: string | null;
  /** One for each place; undefined where the SKU is not kept. */
  levels: (Level | undefined)[];
}

export interface StockGrid {
  /** In the order of the first variant that is kept there. */
  places: Place[];
  rows: StockRow[];
  /** The most units on hand of one variant at one place: what a full bar stands for. */
  most: number;
  /** True where the stock of some variant did not come. */
  isPartial: boolean;
}

/** Variants by places, so that the stock is seen at one glance. */
export function stockGrid(variants: readonly StockedVariant[]): StockGrid {
  const levels = variants.flatMap(({ inventoryLevels }) => inventoryLevels ?? []);
  const places = placesOf(levels);
  return {
    places,
    rows: variants.map(({ sku, title, availability, inventoryLevels }) => ({
      sku,
      title,
      promisable: availability?.available ?? null,
      nextAvailableOn: availability?.nextAvailableOn ?? null,
      levels: places.map(({ id }) => inventoryLevels?.find(({ location }) => location.id === id)),
    })),
    most: levels.reduce((most, { onHand }) => Math.max(most, onHand), 0),
    isPartial: variants.some(({ inventoryLevels }) => inventoryLevels === null),
  };
}

function placesOf(levels: readonly Level[]): Place[] {
  const places = new Map<string, Place>();
  for (const { location, available } of levels) {
    const place = places.get(location.id);
    if (place) place.available += available;
    else places.set(location.id, { ...location, available });
  }
  return [...places.values()];
}

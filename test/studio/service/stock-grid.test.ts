import { describe, expect, it } from 'vitest';
import type { Level, StockedVariant } from '../../../gateway/studio/app/pages/service/answers.ts';
import { stockGrid } from '../../../gateway/studio/app/pages/service/product/stock-grid.ts';

describe('the grid of stock', () => {
  it('has a column for each place that keeps a variant, with its sum', () => {
    const grid = stockGrid([
      variant('S', [level('hub', 5)]),
      variant('M', [level('hub', 2, 7), level('alp', 4)]),
    ]);
    expect(grid.places.map(({ id, available }) => [id, available])).toEqual([
      ['hub', 7],
      ['alp', 4],
    ]);
    expect(grid.rows.map(({ levels }) => levels.map((each) => each?.available))).toEqual([
      [5, undefined],
      [2, 4],
    ]);
    expect(grid.most).toBe(7);
    expect(grid.isPartial).toBe(false);
  });

  it('says that stock is missing where it did not come', () => {
    const unknown = { sku: 'S', title: 'S', availability: null, inventoryLevels: null };
    const grid = stockGrid([unknown]);
    expect(grid).toMatchObject({ isPartial: true, places: [], most: 0 });
    expect(grid.rows[0]?.promisable).toBeNull();
  });
});

const level = (place: string, available: number, onHand = available): Level => ({
  location: { id: place, name: place, kind: 'WAREHOUSE' },
  onHand,
  available,
  reserved: onHand - available,
  unavailable: 0,
  isBelowReorderPoint: false,
});

const variant = (sku: string, inventoryLevels: Level[]): StockedVariant => ({
  sku,
  title: sku,
  availability: { available: 1, isInStock: true, nextAvailableOn: null },
  inventoryLevels,
});

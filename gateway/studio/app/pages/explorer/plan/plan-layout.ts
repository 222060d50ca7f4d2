import type { PlanFetch } from './plan-model.ts';

/** All in px. */
export const boxSize = { width: 190, height: 64 };
const space = { across: 50, down: 22 };

/** Where each fetch stands, by number: a column to the right of whatever it waits for. */
export function layOutPlan(
  fetches: readonly PlanFetch[],
): ReadonlyMap<number, { x: number; y: number }> {
  const columns = new Map<number, number>();
  const heights = new Map<number, number>();
  return new Map(
    fetches.map(({ number, after }) => {
      // Whatever a fetch waits for comes before it in the list.
      const column = Math.max(-1, ...after.map((before) => columns.get(before) ?? -1)) + 1;
      columns.set(number, column);
      const row = heights.get(column) ?? 0;
      heights.set(column, row + 1);
      return [
        number,
        { x: column * (boxSize.width + space.across), y: row * (boxSize.height + space.down) },
      ];
    }),
  );
}

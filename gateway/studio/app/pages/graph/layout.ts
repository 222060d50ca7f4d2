import type { MapDomain } from './map-model.ts';

/** All in px. */
export const boxSize = { width: 200, height: 62 };
const gap = 14;
const headHeight = 44;
const boxesInRow = 3;
const space = { between: 170, below: 40 };

export interface Place {
  x: number;
  y: number;
}

/** A domain's frame on the map, and its boxes within it. */
export interface Frame extends Place {
  width: number;
  height: number;
  /** By entity, from the frame's upper left. */
  boxes: ReadonlyMap<string, Place>;
}

/** Each domain in a frame around its entities; whoever adds to others stands to the right of them. */
export function layOut(domains: readonly MapDomain[]): Map<string, Frame> {
  const columns = columnsOf(domains);
  const depths = new Map<number, number>();
  const width = boxesInRow * (boxSize.width + gap) + gap;
  return new Map(
    domains.map(({ name, entities }) => {
      const column = columns.get(name) ?? 0;
      const rows = Math.max(Math.ceil(entities.length / boxesInRow), 1);
      const height = headHeight + rows * (boxSize.height + gap) + gap;
      const y = depths.get(column) ?? 0;
      depths.set(column, y + height + space.below);
      const boxes = new Map(entities.map((entity, index) => [entity.name, placeOf(index)]));
      return [name, { x: column * (width + space.between), y, width, height, boxes }];
    }),
  );
}

/** One more than the furthest of those that a domain adds to. Where two add to each other, the second stays behind. */
function columnsOf(domains: readonly MapDomain[]): Map<string, number> {
  const columns = new Map<string, number>();
  const addsTo = (adder: string) =>
    domains.filter(({ entities }) =>
      entities.some(({ adders }) => adders.some(({ domain }) => domain === adder)),
    );
  const columnOf = (name: string, above: readonly string[]): number => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    const before = addsTo(name).filter((one) => !above.includes(one.name) && one.name !== name);
    const column = Math.max(-1, ...before.map((one) => columnOf(one.name, [...above, name]))) + 1;
    columns.set(name, column);
    return column;
  };
  for (const { name } of domains) columnOf(name, []);
  return columns;
}

function placeOf(index: number): Place {
  return {
    x: gap + (index % boxesInRow) * (boxSize.width + gap),
    y: headHeight + gap / 2 + Math.floor(index / boxesInRow) * (boxSize.height + gap),
  };
}

import { type LineageDrawing, type LineageLink, stages } from './lineage-model.ts';

/** All in px. */
export const box = { width: 196, height: 32 };
const rowHeight = 40;
const columnWidth = 284;

export interface Place {
  x: number;
  y: number;
}

export interface Placed {
  width: number;
  height: number;
  places: ReadonlyMap<string, Place>;
}

/** Where each node stands: one column for each stage, one row for each node. */
export function placed({ columns }: LineageDrawing): Placed {
  const rows = Math.max(...stages.map((stage) => columns[stage].length));
  const places = stages.flatMap((stage, column) =>
    columns[stage].map(({ id }, row): [string, Place] => [
      id,
      { x: column * columnWidth, y: row * rowHeight },
    ]),
  );
  const width = (stages.length - 1) * columnWidth + box.width;
  return { width, height: rows * rowHeight, places: new Map(places) };
}

/** From the right of one box to the left of another, as an SVG path. */
export function curve({ from, to }: LineageLink, places: Placed['places']): string {
  const start = places.get(from);
  const end = places.get(to);
  if (!start || !end) return '';
  const [x1, y1] = [start.x + box.width, start.y + box.height / 2];
  const [x2, y2] = [end.x, end.y + box.height / 2];
  const bend = (x1 + x2) / 2;
  return `M${x1},${y1} C${bend},${y1} ${bend},${y2} ${x2},${y2}`;
}

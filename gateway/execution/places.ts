import { isRecord } from '../planning/compile/json-text.ts';
import type { PathNode } from '../planning/compile/path-node.ts';
import type { ExecutionRun } from './execution-run.ts';

/** The objects at a place, each once. What is none, since a subgraph or a field failed, is left out. */
export function objectsAt(run: ExecutionRun, place: PathNode): Record<string, unknown>[] {
  return valuesAt(run, place).filter(isRecord);
}

function valuesAt(run: ExecutionRun, place: PathNode): readonly unknown[] {
  const known = run.values[place.id];
  if (known) return known;
  const values = findValues(run, place);
  run.values[place.id] = values;
  return values;
}

function findValues(run: ExecutionRun, place: PathNode): readonly unknown[] {
  const { parent, key } = place;
  if (!parent) return [run.data];
  // These were gathered as they came in, so there is no need to look for them.
  if (place.isShared) return [...(run.copies[place.id]?.values() ?? [])];
  const above = valuesAt(run, parent);
  if (key === '@') return above.flatMap((list) => (Array.isArray(list) ? list : []));
  return above.flatMap((object) => (isRecord(object) && key in object ? [object[key]] : []));
}

/** Where objects stand in the answer, in the plan's words. */
export type PlacesOf = ReadonlyMap<object, (string | number)[][]>;

/** An object may stand in very many places; an error that names some of them says enough. */
const maxPlaces = 100;

/** Walks the whole answer, which only an error is worth. */
export function placesOf(
  run: ExecutionRun,
  place: PathNode,
  objects: ReadonlySet<object>,
): PlacesOf {
  const found = new Map<object, (string | number)[][]>();
  const walk = (
    value: unknown,
    [next, ...rest]: readonly PathNode[],
    path: (string | number)[],
  ) => {
    if (typeof value !== 'object' || value === null) return;
    if (!next) {
      if (!objects.has(value)) return;
      const known = found.get(value) ?? [];
      if (known.length < maxPlaces) known.push(path);
      found.set(value, known);
    } else if (next.key === '@') {
      if (!Array.isArray(value)) return;
      for (const [index, element] of value.entries()) walk(element, rest, [...path, index]);
    } else if (isRecord(value)) walk(value[next.key], rest, [...path, next.key]);
  };
  walk(run.data, stepsTo(place), []);
  return found;
}

function stepsTo(place: PathNode): PathNode[] {
  return place.parent ? [...stepsTo(place.parent), place] : [];
}

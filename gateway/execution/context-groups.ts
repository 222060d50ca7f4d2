import type { ContextArguments } from '../planning/compile/context-arguments.ts';
import { isRecord } from '../planning/compile/json-text.ts';
import type { ExecutionRun } from './execution-run.ts';
import { objectsAt } from './places.ts';

/** Objects that are asked for with the same values from their context. */
export interface ContextGroup {
  objects: Record<string, unknown>[];
  /** The JSON of those values, as variables. */
  variableTexts: readonly string[];
}

/** Walks down from where the context's values are to the objects that need them. */
export function contextGroups(run: ExecutionRun, context: ContextArguments): ContextGroup[] {
  const groups = new Map<string, ContextGroup>();
  const [top, ...below] = context.places;
  if (!top) return [];

  for (const object of objectsAt(run, top)) visit(object, 0, []);
  return [...groups.values()];

  function visit(value: unknown, depth: number, above: readonly unknown[]): void {
    if (isRecord(value)) {
      const place = context.places[depth];
      const values = context.sources.map(({ holder, read }, index) =>
        holder === place ? read(value) : above[index],
      );
      const next = below[depth];
      if (next) visit(value[next.key], depth + 1, values);
      else add(value, values);
    } else if (Array.isArray(value) && below[depth]?.key === '@') {
      for (const element of value) visit(element, depth + 1, above);
    }
  }

  function add(object: Record<string, unknown>, values: readonly unknown[]): void {
    const variableTexts = context.variablesText(values);
    if (!variableTexts) return;
    const key = variableTexts.join();
    const known = groups.get(key);
    if (known) known.objects.push(object);
    else groups.set(key, { objects: [object], variableTexts });
  }
}

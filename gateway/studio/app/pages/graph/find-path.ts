import type { Graph } from './graph-model.ts';

export interface PathStep {
  type: string;
  field: string;
}

/** Nobody reads a longer path. */
const longest = 12;

/** The shortest way of fields from a type to another; undefined where there is none of up to 12 fields. */
export function findPath(graph: Graph, from: string, to: string): PathStep[] | undefined {
  const cameBy = new Map<string, PathStep | undefined>([[from, undefined]]);
  let here = [from];
  for (let length = 0; here.length && length <= longest; length += 1) {
    if (cameBy.has(to)) return trace(cameBy, to);
    here = here.flatMap((type) => reachedFrom(graph, type, cameBy));
  }
  return undefined;
}

function reachedFrom(
  graph: Graph,
  type: string,
  cameBy: Map<string, PathStep | undefined>,
): string[] {
  const found: string[] = [];
  for (const { name, named } of graph.types.get(type)?.fields ?? []) {
    for (const next of [named, ...(graph.types.get(named)?.members ?? [])]) {
      if (cameBy.has(next) || !graph.types.get(next)?.fields.length) continue;
      cameBy.set(next, { type, field: name });
      found.push(next);
    }
  }
  return found;
}

function trace(cameBy: ReadonlyMap<string, PathStep | undefined>, to: string): PathStep[] {
  const steps: PathStep[] = [];
  let step = cameBy.get(to);
  while (step) {
    steps.unshift(step);
    step = cameBy.get(step.type);
  }
  return steps;
}

import { toMeshError } from '../errors.ts';
import { composeGraph, type Part } from './compose.ts';
import { withoutUnmetNeeds } from './subset.ts';

export interface FittingGraph {
  supergraphSdl: string;
  hints: string[];
  /** The parts that the graph is made of. */
  parts: Part[];
  /** The wanted parts that do not fit, and why; what they replace stays as it was. */
  refused: { name: string; reason: string }[];
}

/**
 * Composes the wanted parts; where they do not fit together, as many of them as do, beginning with
 * the parts of the current graph, so that one domain's mistake costs no other its place.
 * Throws RULE_VIOLATED when not a single part composes.
 */
export function composeFitting(current: readonly Part[], wanted: readonly Part[]): FittingGraph {
  const whole = tryCompose(wanted);
  if ('supergraphSdl' in whole) return { ...whole, parts: [...wanted], refused: [] };
  let parts = [...current];
  const refused: FittingGraph['refused'] = [];
  for (const part of wanted) {
    const candidate = [...parts.filter(({ name }) => name !== part.name), part];
    const result = tryCompose(candidate);
    if ('supergraphSdl' in result) parts = candidate;
    else refused.push({ name: part.name, reason: result.reason });
  }
  return { ...composeRunning(parts), parts, refused };
}

function tryCompose(parts: readonly Part[]) {
  try {
    return composeRunning(parts);
  } catch (error) {
    return { reason: toMeshError(error).message };
  }
}

/** As they are where that composes; otherwise without what absent domains would have to resolve. */
function composeRunning(parts: readonly Part[]) {
  try {
    return composeGraph(parts);
  } catch {
    return composeGraph(withoutUnmetNeeds(parts));
  }
}

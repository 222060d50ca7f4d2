import { isRecord } from '../planning/compile/json-text.ts';
import type { PathNode } from '../planning/compile/path-node.ts';
import type { ExecutionRun } from './execution-run.ts';
import { growingCopy } from './growing-copy.ts';

/**
 * Adds what a subgraph answered to an object of this run at `place`. The answer itself may be shared with other
 * requests and is never changed: it is copied along the places that the plan comes back to, and taken over
 * by reference everywhere else.
 */
export function mergeInto(
  run: ExecutionRun,
  place: PathNode,
  target: Record<string, unknown>,
  source: Readonly<Record<string, unknown>>,
): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    // Response names that mean something to JavaScript objects are never asked for, see `unambiguous.ts`.
    if (value === undefined || key === '__proto__') continue;
    const known = own(target[key]);
    const child = place.fields.get(key);
    if (child) target[key] = adopt(run, child, value, known);
    else if (known === undefined || known === null) target[key] = value;
    else if (value === null || isLessExact(run, key, known, value)) continue;
    else target[key] = merged(known, value);
  }
}

/** Plans select fields by themselves too, whose names every object may have, e.g. `constructor`; data is no function. */
const own = (value: unknown) => (typeof value === 'function' ? undefined : value);

/** A subgraph with an `@interfaceObject` calls each implementation by the interface's name. */
function isLessExact(run: ExecutionRun, key: string, known: unknown, value: unknown): boolean {
  if (key !== '__typename' || typeof known !== 'string' || typeof value !== 'string') return false;
  return run.subtypes.isAbstract(value) && !run.subtypes.isAbstract(known);
}

/** Two subgraphs' parts of one value that is no entity: both may be shared, so neither is changed. */
function merged(known: unknown, value: unknown): unknown {
  if (value === null) return known;
  if (isRecord(known) && isRecord(value)) {
    const both = growingCopy(known);
    for (const key of Object.keys(value)) {
      if (key === '__proto__') continue;
      both[key] = key in both ? merged(both[key], value[key]) : value[key];
    }
    return both;
  }
  if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
    return known.map((element, index) => merged(element, value[index]));
  }
  return value;
}

/** What is to stand at `place` when a subgraph says `value` and `known` is there already. */
function adopt(run: ExecutionRun, place: PathNode, value: unknown, known: unknown): unknown {
  if (value === null || typeof value !== 'object') return known ?? value;
  if (Array.isArray(value)) return adoptList(run, place, value, known);
  // An object where a list was asked for, or the other way round, is told of when the answer is written.
  if (!isRecord(value) || place.element) return value;
  if (isRecord(known)) {
    mergeInto(run, place, known, value);
    return known;
  }
  return place.isShared ? sharedCopy(run, place, value) : copied(run, place, value);
}

function adoptList(run: ExecutionRun, place: PathNode, value: unknown[], known: unknown): unknown {
  const { element } = place;
  if (!element) return value;
  if (Array.isArray(known) && known.length === value.length) {
    for (let index = 0; index < value.length; index += 1) {
      known[index] = adopt(run, element, value[index], known[index]);
    }
    return known;
  }
  return value.map((each) => adopt(run, element, each, undefined));
}

function copied(
  run: ExecutionRun,
  place: PathNode,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copy = growingCopy(value);
  for (const [key, child] of place.fields) {
    const below = copy[key];
    if (typeof below === 'object' && below !== null)
      copy[key] = adopt(run, child, below, undefined);
  }
  return copy;
}

/** One copy for all that an answer says of this place with one and the same object, see `unify.ts`. */
function sharedCopy(
  run: ExecutionRun,
  place: PathNode,
  value: Readonly<Record<string, unknown>>,
): unknown {
  let copies = run.copies[place.id];
  if (!copies) {
    copies = new Map();
    run.copies[place.id] = copies;
  }
  const known = copies.get(value);
  if (known) return known;
  const copy = copied(run, place, value);
  copies.set(value, copy);
  return copy;
}

/** What is known of the places below `place` is no longer all there is. */
export function forgetBelow(run: ExecutionRun, place: PathNode): void {
  for (const id of place.below) run.values[id] = undefined;
}

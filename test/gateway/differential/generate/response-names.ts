import { type GraphQLCompositeType, isObjectType } from 'graphql';
import type { Dice } from './dice.ts';

/** What a response name stands for. */
interface Use {
  /** Absent for what every type has. */
  parent?: GraphQLCompositeType;
  /** With its arguments. */
  field: string;
  type: string;
}

export type Names = Map<string, { use: Use; names: Names }>;

/** Where selections are written: how deep they may go, and the names that are taken there. */
export interface Place {
  depth: number;
  names: Names;
}

const nasty = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__typename'];
const plain = ['a', 'b', 'c', 'id', 'sku', 'dims', 'representations', '_entities', 'x'];

/**
 * A response name, often an alias, that may stand beside the others: names mean one field with the same
 * arguments, unless their objects are of different types and can never be the same.
 */
export function responseName(
  dice: Dice,
  place: Place,
  field: string,
  use: Use,
): { alias: string; names: Names } {
  const candidates = [...candidateNames(dice, place, field), field, `${field}_${place.names.size}`];
  const name = candidates.find((candidate) => mayBe(dice, place.names.get(candidate)?.use, use));
  const chosen = name ?? `w${dice.roll(1_000_000)}`;
  const known = place.names.get(chosen) ?? { use, names: new Map() };
  place.names.set(chosen, known);
  return { alias: chosen === field ? '' : `${chosen}: `, names: known.names };
}

function candidateNames(dice: Dice, place: Place, field: string): string[] {
  if (dice.percent(70)) return [field];
  if (dice.percent(30)) return [dice.pick(nasty)];
  // A name that is taken makes fields merge, and conflicts that are none.
  const taken = [...place.names.keys()];
  return [dice.pick(taken.length && dice.percent(60) ? taken : plain)];
}

function mayBe(dice: Dice, known: Use | undefined, use: Use): boolean {
  if (!known) return true;
  if (known.field === use.field) return true;
  if (known.type !== use.type || !known.parent || !use.parent) return false;
  const areDisjoint =
    isObjectType(known.parent) && isObjectType(use.parent) && known.parent !== use.parent;
  return areDisjoint && dice.percent(70);
}

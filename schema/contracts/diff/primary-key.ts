import type { Property } from '../odcs/element.ts';
import { type Change, change } from './change.ts';
import type { Matching } from './match.ts';
import { relateSets } from './relation.ts';

/**
 * Compares by which fields an object is told from others. The key is one thing, of however many fields: one field
 * more is no stronger promise but another key. A field that was only renamed is the same field.
 */
export function comparePrimaryKeys(fields: Matching<Property>, where: string): Change[] {
  const { pairs, removed, added } = fields;
  const before = keyOf([...pairs.map(({ was }) => was), ...removed]);
  const after = keyOf([...pairs.map(({ is, was }) => ({ ...is, name: was.name })), ...added]);
  const relation = relateSets({
    isWithinWas: after.every((name) => before.includes(name)),
    wasWithinIs: before.every((name) => after.includes(name)),
  });
  if (relation === 'same') return [];
  if (!before.length) return [change('keyAdded', where, `has the key ${shown(after)} now`)];
  if (!after.length) return [change('keyRemoved', where, `has no key, and had ${shown(before)}`)];
  return [change('keyChanged', where, `has the key ${shown(after)}, and had ${shown(before)}`)];
}

const keyOf = (fields: Property[]) =>
  fields.filter(({ primaryKey }) => primaryKey).map(({ name }) => name);

const shown = (names: string[]) => `(${names.join(', ')})`;

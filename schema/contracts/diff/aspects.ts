import { isDeepStrictEqual } from 'node:util';
import { type Change, change } from './change.ts';
import type { ChangeKind } from './change-kinds.ts';
import type { Relate, Relation } from './relation.ts';
import { hasAndHad } from './wording.ts';

/** Tells what changed of one aspect of an element. */
export type Compare<Holder> = (was: Holder, is: Holder, where: string) => Change[];

/**
 * A comparison for every key that an element can have.
 * The compiler sees to it that none is forgotten, also of those that the standard may add.
 */
export type Aspects<Holder> = { [Key in keyof Required<Holder>]: Compare<Holder> };

export function compareAspects<Holder>(
  aspects: Aspects<Holder>,
  ...[was, is, where]: Parameters<Compare<Holder>>
): Change[] {
  return Object.values<Compare<Holder>>(aspects).flatMap((compare) => compare(was, is, where));
}

/** For a key that the comparison of another one, or of the whole list, takes care of. */
export const seenElsewhere: Compare<unknown> = () => [];

type With<Key extends string, Value> = { [K in Key]?: Value };

/** For a key whose every change means the same. */
export function differing<Key extends string>(
  kind: ChangeKind,
  key: Key,
): Compare<With<Key, unknown>> {
  return ({ [key]: was }, { [key]: is }, where) =>
    isDeepStrictEqual(was, is) ? [] : [change(kind, where, hasAndHad(key, was, is))];
}

/** For a claim that is false when left out: one kind where it comes to be true, one where it ceases to be. */
export function claim<Key extends string>(
  key: Key,
  made: { kind: ChangeKind; what: string },
  dropped: { kind: ChangeKind; what: string },
): Compare<With<Key, boolean | undefined>> {
  return ({ [key]: was }, { [key]: is }, where) => {
    if ((was ?? false) === (is ?? false)) return [];
    const { kind, what } = is ? made : dropped;
    return [change(kind, where, what)];
  };
}

export type RelationKinds = Record<Exclude<Relation, 'same'>, ChangeKind>;

/** For a key whose values include each other, or do not. */
export function related<Key extends string>(
  key: Key,
  relate: Relate,
  kinds: RelationKinds,
): Compare<With<Key, unknown>> {
  return ({ [key]: was }, { [key]: is }, where) => {
    const relation = isDeepStrictEqual(was, is) ? 'same' : relate(was, is);
    return relation === 'same' ? [] : [change(kinds[relation], where, hasAndHad(key, was, is))];
  };
}

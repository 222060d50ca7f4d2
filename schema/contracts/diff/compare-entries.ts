import { isDeepStrictEqual } from 'node:util';
import { type Change, change } from './change.ts';
import type { ChangeKind } from './change-kinds.ts';
import { hasAndHad } from './wording.ts';

/** Keys that mean the same wherever they stand. */
const everywhere: Record<string, ChangeKind> = {
  id: 'stableIdChanged',
  description: 'reworded',
  tags: 'reworded',
  authoritativeDefinitions: 'reworded',
  customProperties: 'customPropertyChanged',
};

/** Compares key by key; `otherwise` is for keys that are neither in `kinds` nor the same everywhere. */
export function compareEntries(
  { kinds = {}, otherwise }: { kinds?: Record<string, ChangeKind>; otherwise: ChangeKind },
  was: object,
  is: object,
  where: string,
): Change[] {
  const known = new Map(Object.entries({ ...everywhere, ...kinds }));
  const before = new Map<string, unknown>(Object.entries(was));
  const after = new Map<string, unknown>(Object.entries(is));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (isDeepStrictEqual(old, now)) return [];
    return [change(known.get(key) ?? otherwise, where, hasAndHad(key, old, now))];
  });
}

import { type Change, change } from './change.ts';

interface Deprecable {
  deprecationReason?: string | null | undefined;
}

/** Another reason for the same deprecation is no change: nobody has to do anything new. */
export function compareDeprecation(
  coordinate: string,
  before: Deprecable,
  after: Deprecable,
): Change[] {
  const was = before.deprecationReason ?? undefined;
  const is = after.deprecationReason ?? undefined;
  if (was === undefined && is !== undefined) {
    return [change('DEPRECATION_ADDED', coordinate, `is deprecated now: ${is}`, [])];
  }
  if (was !== undefined && is === undefined) {
    return [change('DEPRECATION_REMOVED', coordinate, 'is deprecated no longer', [])];
  }
  return [];
}

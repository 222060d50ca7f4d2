import { type Deprecation, readDeprecation } from '../promises.ts';
import { type Change, change } from './change.ts';
import { order } from './order.ts';
import { hasAndHad, shown } from './wording.ts';

/** Compares two values of the custom property `deprecated`. */
export function compareDeprecations(was: unknown, is: unknown, where: string): Change[] {
  const before = readDeprecation(was);
  const after = readDeprecation(is);
  if (!after) return before ? [change('deprecationLifted', where, 'is no longer deprecated')] : [];
  if (!before) return [change('deprecationAdded', where, `is deprecated now${because(after)}`)];
  return [...compareDays(before, after, where), ...compareReasons(before, after, where)];
}

/** `until` is a promise of its own: whoever planned by it needs the days that are taken away. */
function compareDays(was: Deprecation, is: Deprecation, where: string): Change[] {
  if (was.until === is.until) return [];
  const later = order(was.until, is.until);
  const isHastened = was.until !== undefined && !(later !== undefined && later > 0);
  const kind = isHastened ? 'deprecationHastened' : 'deprecationPostponed';
  return [change(kind, where, `is kept until ${day(is.until)}, and was until ${day(was.until)}`)];
}

function compareReasons(was: Deprecation, is: Deprecation, where: string): Change[] {
  if (was.reason === is.reason) return [];
  const what = hasAndHad('the reason to leave it', was.reason, is.reason);
  return [change('reworded', where, what)];
}

const day = (until: string | undefined) => until ?? 'a day that is not said';

const because = ({ reason, until }: Deprecation) =>
  [until ? ` until ${until}` : '', reason ? `: ${shown(reason)}` : ''].join('');

import type { CheckHead, CheckReason } from './answers.ts';

/** What asked for a check, as one would say it. */
export const reasonWords: Readonly<Record<CheckReason, string>> = {
  CHECK: 'checked',
  PUBLISH: 'to be published',
  PROMOTE: 'to be promoted',
  ROLL_BACK: 'to be rolled back',
  RETIRE: 'to be retired',
};

const mostNamed = 3;

/** Whose change it was, e.g. `catalog, pricing and 2 more`. */
export function subjectOf({ domains }: Pick<CheckHead, 'domains'>): string {
  if (!domains.length) return 'No domain';
  const more = domains.length - mostNamed;
  const named = domains.slice(0, mostNamed).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

/** E.g. `1 error`, `2 errors`. */
export const counted = (count: number, one: string) =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

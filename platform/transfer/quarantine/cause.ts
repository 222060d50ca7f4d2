import type { FlatRow } from '../feed.ts';

/**
 * What rows refused for the same cause have in common: the reason with this row's own values left out,
 * so that 6,892 unknown SKUs are one line of a report. Only values that are plainly ids or amounts
 * (they hold a digit) and the value of the refused field are left out, never ordinary words.
 */
export function causeOf(reason: string, field: string | null, record: FlatRow): string {
  const own = Object.entries(record)
    .map(([column, value]) => ({ column, text: value === null ? '' : String(value) }))
    .filter(({ column, text }) => text !== '' && (column === field || /\d/.test(text)))
    .map(({ text }) => text)
    .sort((one, other) => other.length - one.length);
  let cause = reason;
  for (const text of own) cause = replaceWhole(cause, text);
  return cause;
}

/** Replaces a value where it stands alone, not inside a longer word or number. */
function replaceWhole(reason: string, value: string): string {
  if (!reason.includes(value)) return reason;
  const literal = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return reason.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), '…');
}

import { type Limits, lengthOf } from './limits.ts';

/** How long a text is, against what the rules allow. */
export function Length({ text, limits: { least, most } }: { text: string; limits: Limits }) {
  const length = lengthOf(text);
  const isTooLong = most !== null && length > most;
  const isTooShort = least !== null && length > 0 && length < least;
  return (
    <span className={isTooLong || isTooShort ? 'length length-off' : 'length'}>
      {most === null ? `${length} characters` : `${length} of ${most} characters`}
      {isTooLong && `, ${length - most} too many`}
      {isTooShort && `, at least ${least}`}
    </span>
  );
}

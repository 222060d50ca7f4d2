/** What a decision on consent has to be in order to prove anything, wherever it comes from. */

/** An address or a name would make the id itself personal in every log that it passes. */
export function isOpaque(subject: string): boolean {
  return !/[@\s]/.test(subject);
}

export const opaqueForm = 'must be an opaque id, not an address or a name';

/** Clocks of phones and shops run a little ahead. */
const clockSkewMs = 5 * 60_000;

/** True for what cannot have happened yet, by any clock that is nearly right. */
export function isStillToCome(occurredAt: Date, now: Date): boolean {
  return occurredAt.getTime() > now.getTime() + clockSkewMs;
}

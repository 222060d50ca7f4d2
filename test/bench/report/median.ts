/** The middle value; the mean of the two middle ones of an even number. Null when one is unknown. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (!known.length || known.length < values.length) return null;
  const upper = known[Math.floor(known.length / 2)] ?? 0;
  const lower = known[Math.ceil(known.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

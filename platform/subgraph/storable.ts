/**
 * Whether PostgreSQL can store every text within a value: it knows neither the NUL character nor halves of
 * surrogate pairs. Walks without recursion: what comes from outside may be nested deeper than the stack is.
 */
export function isStorable(root: unknown): boolean {
  const left: unknown[] = [root];
  while (left.length) {
    const value = left.pop();
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return false;
    if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) left.push(part);
    }
  }
  return true;
}

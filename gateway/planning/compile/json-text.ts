/** What JSON may not hold as it is: https://www.rfc-editor.org/rfc/rfc8259#section-7, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
const mustBeEscaped = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A string as JSON. Looking first is several times cheaper than `JSON.stringify`, since few strings need more. */
export function jsonString(text: string): string {
  return mustBeEscaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Any value that came out of JSON as JSON again. */
export function jsonText(value: unknown): string {
  if (typeof value === 'string') return jsonString(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return JSON.stringify(value) ?? 'null';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

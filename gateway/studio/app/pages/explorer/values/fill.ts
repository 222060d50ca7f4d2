type Values = Readonly<Record<string, string>>;

/** A name in a text that no value is known for; `from` and `to` are where it stands, as offsets. */
export interface UnknownName {
  name: string;
  from: number;
  to: number;
}

/** A text with values in the place of names. */
export interface Filled {
  text: string;
  unknown: readonly UnknownName[];
  /** Where in the text as it was written an offset of the filled text is. */
  writtenAt(offset: number): number;
}

/** A name, or a JSON text up to its end, so that one knows whether a name is in a text. */
const parts = /\{\{\s*([A-Za-z_]\w*)\s*\}\}|"|\\./g;

/**
 * Puts values in the place of `{{name}}` in JSON. Within a text they become part of it, whatever is in them; elsewhere
 * they are what they say as JSON, such as a number, or else a text.
 */
export function fill(written: string, values: Values): Filled {
  const unknown: UnknownName[] = [];
  const moves: { end: number; by: number }[] = [];
  let isInText = false;
  let by = 0;
  const text = written.replace(parts, (part: string, name: string | undefined, at: number) => {
    if (part === '"') isInText = !isInText;
    if (name === undefined) return part;
    if (!Object.hasOwn(values, name)) {
      unknown.push({ name, from: at, to: at + part.length });
      return part;
    }
    const value = isInText ? withinText(values[name] ?? '') : asJson(values[name] ?? '');
    by += value.length - part.length;
    moves.push({ end: at + part.length + by, by });
    return value;
  });
  const writtenAt = (offset: number) =>
    Math.max(0, offset - (moves.findLast(({ end }) => end <= offset)?.by ?? 0));
  return { text, unknown, writtenAt };
}

function withinText(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function asJson(value: string): string {
  try {
    JSON.parse(value);
    return value;
  } catch {
    return JSON.stringify(value);
  }
}

/** Says in a sentence which name has no value. */
export function unknownText({ name }: Pick<UnknownName, 'name'>): string {
  return `{{${name}}} has no value: choose values that have one, or add it there.`;
}

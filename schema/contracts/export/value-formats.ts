type Options = Record<string, unknown>;

/** Formats of ODCS for texts that JSON Schema has too. */
const sharedFormats: readonly unknown[] = ['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6'];

/** What JSON Schema can say of the form of a text. */
export function textFormat({ format, pattern }: Options): Record<string, unknown> {
  return {
    ...(typeof pattern === 'string' && isPattern(pattern) && { pattern }),
    ...(sharedFormats.includes(format) && { format }),
    ...(format === 'byte' && { contentEncoding: 'base64' }),
  };
}

/** A validator refuses the whole schema for one pattern in another dialect of regular expressions. */
function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Forms in the letters of Java's DateTimeFormatter that are those of RFC 3339. */
const standardForms = {
  date: { format: 'date', form: /^yyyy-MM-dd$/ },
  timestamp: {
    format: 'date-time',
    form: /^yyyy-MM-dd'?T'?HH:mm:ss(?:\.S+)?(?:'?Z'?|X{1,3}|x{1,3}|Z{5})$/,
  },
  time: { format: 'time', form: /^HH:mm:ss(?:\.S+)?(?:'?Z'?|X{1,3}|x{1,3}|Z{5})$/ },
};

/** The format of JSON Schema, which always has a time zone; none for moments written in another form. */
export function momentFormat(
  type: keyof typeof standardForms,
  { format: given, timezone }: Options,
): Record<string, unknown> {
  const { format, form } = standardForms[type];
  const isStandard = given === undefined ? timezone !== false : form.test(String(given));
  return isStandard ? { format } : {};
}

/**
 * The bounds of whole numbers of so many bits, `i32` or `u8`.
 * Those of 64 bits and more are beyond what JSON numbers hold exactly, and left out.
 */
export function wholeRange(format: unknown): { minimum?: number; maximum?: number } {
  const [, sign, digits] = /^([iu])(\d+)$/.exec(String(format)) ?? [];
  const bits = Number(digits);
  if (sign === 'u') return { minimum: 0, ...(bits <= 32 && { maximum: 2 ** bits - 1 }) };
  if (sign === 'i' && bits <= 32) {
    return { minimum: -(2 ** (bits - 1)), maximum: 2 ** (bits - 1) - 1 };
  }
  return {};
}

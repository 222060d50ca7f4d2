import { z } from 'zod/mini';

const anyObject = z.record(z.string(), z.unknown());
const headerObject = z.record(z.string(), z.string());

type ReadObject<Value> =
  | { ok: true; value: Record<string, Value> }
  /** `at` is where in the text, as an offset. */
  | { ok: false; reason: string; at: number };

/** The object that a text is as JSON; nothing written is an empty one. */
export function readObject(text: string): ReadObject<unknown> {
  return read(text, anyObject, 'Write an object: { "name": "value" }');
}

/** As `readObject`, where all values are texts. */
export function readHeaders(text: string): ReadObject<string> {
  return read(text, headerObject, 'Write an object of texts: { "name": "value" }');
}

function read<Value>(
  text: string,
  form: z.ZodMiniType<Record<string, Value>>,
  wanted: string,
): ReadObject<Value> {
  if (text.trim() === '') return { ok: true, value: {} };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : wanted;
    return { ok: false, reason, at: placeIn(reason) };
  }
  const checked = form.safeParse(parsed);
  return checked.success ? { ok: true, value: checked.data } : { ok: false, reason: wanted, at: 0 };
}

/** V8 and SpiderMonkey say where; elsewhere it is the beginning. */
function placeIn(reason: string): number {
  return Number(/at position (\d+)/.exec(reason)?.[1] ?? 0);
}

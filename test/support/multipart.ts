import { z } from 'zod';

const path = z.array(z.union([z.string(), z.number()]));
const errors = z.array(
  z.strictObject({
    message: z.string(),
    path: path.optional(),
    extensions: z.record(z.string(), z.unknown()).optional(),
  }),
);
/** Taken as it is: a copy could lose names that mean something to JavaScript. */
const data = z.custom<Record<string, unknown> | null>(
  (value) => typeof value === 'object' && !Array.isArray(value),
);
const pending = z.strictObject({ id: z.string(), path, label: z.string().optional() });

/** One part of an answer in parts, of either form. Whatever else it holds is an error. */
export const payload = z.strictObject({
  data: data.nullable().optional(),
  errors: errors.optional(),
  pending: z.array(pending).optional(),
  incremental: z
    .array(
      z.strictObject({
        id: z.string().optional(),
        data,
        path: path.optional(),
        label: z.string().optional(),
        errors: errors.optional(),
      }),
    )
    .optional(),
  completed: z.array(z.strictObject({ id: z.string(), errors: errors.optional() })).optional(),
  hasNext: z.boolean(),
});

export type Payload = z.output<typeof payload>;

/**
 * Gives the parts of a multipart answer, each as soon as it is here. Throws for anything that is not written as
 * RFC 2046 has it, parts after the last one, and an end that comes before it.
 */
export async function* readParts({ headers, body }: Response): AsyncGenerator<Payload, void, void> {
  const delimiter = `\r\n--${boundaryOf(headers.get('content-type') ?? '')}`;
  let text = '';
  let isBegun = false;
  let isOver = false;
  if (!body) throw new Error('there is no body');
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (isOver) throw new Error(`something follows the last part: ${JSON.stringify(chunk)}`);
    for (;;) {
      const end = text.indexOf(delimiter);
      const rest = text.slice(end + delimiter.length);
      // Two characters say whether more follows.
      if (end === -1 || rest.length < 2) break;
      const before = text.slice(0, end);
      text = rest;
      if (isBegun) yield readPart(before);
      else if (before) throw new Error(`something comes before the first part: ${before}`);
      isBegun = true;
      isOver = rest.startsWith('--');
      if (!isOver && !rest.startsWith('\r\n')) throw new Error(`no delimiter: ${rest.slice(0, 9)}`);
      if (isOver && rest !== '--\r\n') throw new Error(`something follows the end: ${rest}`);
      if (isOver) break;
    }
  }
  if (!isOver) throw new Error(`it ends before its last part: ${text}`);
}

function readPart(text: string): Payload {
  const head = '\r\ncontent-type: application/json; charset=utf-8\r\n\r\n';
  if (!text.startsWith(head)) throw new Error(`a part begins with ${text.slice(0, head.length)}`);
  return payload.parse(JSON.parse(text.slice(head.length)));
}

function boundaryOf(contentType: string): string {
  const [, boundary] =
    /^multipart\/mixed; boundary="([^"]+)"; (?:deferSpec=20220824|incrementalSpec=v0\.2)$/.exec(
      contentType,
    ) ?? [];
  if (boundary === undefined) throw new Error(`no answer in parts: ${contentType}`);
  return boundary;
}

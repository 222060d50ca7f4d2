import { z } from 'zod';
import type { FlatRow } from '../feed.ts';
import type { FileSource } from './file-source.ts';
import { readLines } from './lines.ts';
import type { RecordFile, SourceRecord } from './source-record.ts';

const flatRow = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()], {
    error: 'must be text, a number, true, false or null',
  }),
);

/** Reads newline-delimited JSON: one flat object a line. A line of another form arrives as `malformed`. */
export async function readNdjson(source: FileSource): Promise<RecordFile> {
  return { columns: await firstKeys(source), records: readObjects(source) };
}

async function* readObjects(source: FileSource): AsyncGenerator<SourceRecord[]> {
  for await (const lines of readLines(source)) {
    yield lines.flatMap((line): SourceRecord[] => {
      const { number, text: original } = line;
      if ('broken' in line)
        return [{ kind: 'malformed', line: number, original, reason: line.broken }];
      return original.trim() === '' ? [] : [{ line: number, original, ...parseObject(original) }];
    });
  }
}

function parseObject(text: string) {
  try {
    const parsed = flatRow.safeParse(JSON.parse(text));
    if (parsed.success) return wellFormed(parsed.data);
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.');
    return {
      kind: 'malformed',
      reason: field ? `${field} ${issue?.message}` : 'is not a JSON object',
    } as const;
  } catch (error) {
    return {
      kind: 'malformed',
      reason: `is not JSON: ${error instanceof Error ? error.message : error}`,
    } as const;
  }
}

/** JSON can spell half of a surrogate pair, which is no character and which no database keeps. */
function wellFormed(record: FlatRow) {
  const found = Object.entries(record).find((entry) =>
    entry.some((part) => typeof part === 'string' && !part.isWellFormed()),
  );
  if (!found) return { kind: 'read', record } as const;
  const reason = `${found[0].toWellFormed()} holds half a character (an unpaired surrogate such as \\ud800)`;
  return { kind: 'malformed', reason } as const;
}

/** An NDJSON file has no header; the keys of its first object stand for one. */
async function firstKeys(source: FileSource): Promise<string[]> {
  for await (const records of readObjects(source)) {
    for (const record of records) if (record.kind === 'read') return Object.keys(record.record);
  }
  return [];
}

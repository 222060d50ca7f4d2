import type { ReadyFile } from './import-state.ts';
import { columnsOf, splitFile } from './split-file.ts';

/** More than this is held and split by the browser only with trouble. */
const maxBytes = 100 * 1024 * 1024;

/** The file, split; or why it cannot be taken, for people. */
export type ReadFile = { file: ReadyFile } | { problem: string };

export async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  if (!/\.(csv|ndjson)$/.test(name)) {
    return { problem: `${name} is neither .csv nor .ndjson. Save the table as CSV.` };
  }
  if (file.size > maxBytes) {
    return { problem: `${name} is larger than 100 MB. Import it by "weft import", or in pieces.` };
  }
  const text = await textOf(file);
  if (text === null) return { problem: `${name} is not UTF-8. Save it as CSV UTF-8.` };
  const parts = [...splitFile(name, text)];
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  if (rows === 0) return { problem: `${name} holds no rows.` };
  return { file: { name, parts, rows, columns: columnsOf(name, text) } };
}

async function textOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer();
  try {
    // A byte order mark is dropped by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

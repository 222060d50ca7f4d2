import { extname } from 'node:path';
import { MeshError } from '../../../schema/errors.ts';
import { readCsv } from './csv.ts';
import { readNdjson } from './ndjson.ts';
import type { RecordFile } from './source-record.ts';

const readers: Record<string, (path: string) => Promise<RecordFile>> = {
  '.csv': readCsv,
  '.ndjson': readNdjson,
};

export function isRecordFile(path: string): boolean {
  return extname(path) in readers;
}

/** Opens a `.csv` or `.ndjson` file. Throws INVALID_INPUT with what is wrong with the file as a whole. */
export async function readRecordFile(path: string): Promise<RecordFile> {
  const read = readers[extname(path)];
  if (!read) throw new MeshError('INVALID_INPUT', 'only .csv and .ndjson files can be imported');
  return read(path);
}

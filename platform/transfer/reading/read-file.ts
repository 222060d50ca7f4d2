import { extname } from 'node:path';
import { MeshError } from '../../../schema/errors.ts';
import { readCsv } from './csv.ts';
import { type FileSource, fileNameOf } from './file-source.ts';
import { readNdjson } from './ndjson.ts';
import type { RecordFile } from './source-record.ts';

const readers: Record<string, (source: FileSource) => Promise<RecordFile>> = {
  '.csv': readCsv,
  '.ndjson': readNdjson,
};

export function isRecordFile(path: string): boolean {
  return extname(path) in readers;
}

/** Opens a `.csv` or `.ndjson` file. Throws INVALID_INPUT with what is wrong with the file as a whole. */
export async function readRecordFile(source: FileSource): Promise<RecordFile> {
  const read = readers[extname(fileNameOf(source))];
  if (!read) throw new MeshError('INVALID_INPUT', 'only .csv and .ndjson files can be imported');
  return read(source);
}

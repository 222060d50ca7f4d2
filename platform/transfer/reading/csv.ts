import { parse } from 'csv-parse/sync';
import { MeshError } from '../../../schema/errors.ts';
import type { FlatRow } from '../feed.ts';
import { CsvRecords, type RawRecord } from './csv-records.ts';
import type { FileSource } from './file-source.ts';
import { readLines } from './lines.ts';
import type { RecordFile, SourceRecord } from './source-record.ts';

/**
 * Reads CSV as RFC 4180 has it, with a header. A record of the wrong form arrives as `malformed`.
 * Throws INVALID_INPUT where there is no header to read the rest by.
 */
export async function readCsv(source: FileSource): Promise<RecordFile> {
  const columns = readHeader(await firstRecord(source));
  return { columns, records: readBody(columns, source) };
}

/** Leaves the file closed: whoever plans reads no more of it than this. */
async function firstRecord(source: FileSource): Promise<RawRecord | undefined> {
  for await (const [first] of rawRecords(source)) return first;
  return undefined;
}

async function* rawRecords(source: FileSource): AsyncGenerator<RawRecord[]> {
  const splitter = new CsvRecords();
  for await (const lines of readLines(source)) {
    const records = splitter.push(lines);
    if (records.length) yield records;
  }
  yield splitter.end();
}

async function* readBody(columns: string[], source: FileSource): AsyncGenerator<SourceRecord[]> {
  let isHeader = true;
  for await (const raw of rawRecords(source)) {
    yield toRecords(columns, isHeader ? raw.slice(1) : raw);
    isHeader = false;
  }
}

function readHeader(header: RawRecord | undefined): string[] {
  if (!header)
    throw new MeshError('INVALID_INPUT', 'the file is empty; its first line must name the columns');
  const [columns] = header.broken ? [] : parseText(header.original);
  if (!columns)
    throw new MeshError(
      'INVALID_INPUT',
      'the first line, which must name the columns, cannot be read',
    );
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined)
    throw new MeshError('INVALID_INPUT', `the header names the column "${twice}" twice`);
  return columns;
}

function toRecords(columns: string[], raw: RawRecord[]): SourceRecord[] {
  const whole = raw.filter(({ broken }) => !broken);
  const cells = parseAll(whole.map(({ original }) => original)).values();
  return raw.map(({ line, original, broken }) => {
    if (broken) return { kind: 'malformed', line, original, reason: broken };
    const row = cells.next().value;
    if (!Array.isArray(row))
      return { kind: 'malformed', line, original, reason: row ?? 'cannot be read' };
    if (row.length !== columns.length) {
      const reason = `has ${row.length} cells where the header has ${columns.length}`;
      return { kind: 'malformed', line, original, reason };
    }
    return { kind: 'read', line, original, record: toRow(columns, row) };
  });
}

function toRow(columns: string[], cells: string[]): FlatRow {
  const row: FlatRow = {};
  for (let index = 0; index < columns.length; index++)
    row[columns[index] ?? ''] = cells[index] ?? '';
  return row;
}

/** The cells of each record, or what is wrong with it: all in one go, one by one only where that fails. */
function parseAll(records: string[]): (string[] | string)[] {
  if (!records.length) return [];
  try {
    const rows = parseText(records.join('\n'));
    if (rows.length === records.length) return rows;
  } catch {
    // One of them is malformed; the loop below finds which.
  }
  return records.map(parseOne);
}

function parseOne(text: string): string[] | string {
  try {
    const [cells] = parseText(text);
    return cells ?? 'is empty';
  } catch (error) {
    return error instanceof Error ? `is not CSV: ${error.message}` : 'is not CSV';
  }
}

function parseText(text: string): string[][] {
  return parse(text, { relax_column_count: true, record_delimiter: ['\n', '\r\n'] });
}

/** A part of a file that can be taken by itself: whole records, and for CSV the header before them. */
export interface FilePart {
  text: string;
  /** Lines of the file that the part leaves out before its first record. */
  skippedLines: number;
  /** Records in it, blank lines aside. */
  rows: number;
}

/** The gateway takes requests of 1 MB; the rest is left for what JSON and UTF-8 add. */
const partBytes = 500_000;

/** As far as a domain follows a quote that is opened and not closed. */
const maxRecordLines = 1000;

interface Records {
  /** What every part begins with. */
  header: string;
  /** The line on which the first record begins, from 0. */
  bodyStart: number;
  /** The line behind the record that begins on a line, both from 0. */
  endOf(start: number): number;
}

/**
 * Splits a CSV or NDJSON file at the borders of records, never within a quoted cell. Line numbers stay those of the
 * file: what a part leaves out stands in `skippedLines`.
 */
export function* splitFile(fileName: string, text: string): Generator<FilePart> {
  // PostgreSQL's text cannot hold a NUL, and a request with one is refused as a whole.
  const lines = text.replaceAll('\0', '\ufffd').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const { header, bodyStart, endOf } = fileName.endsWith('.csv') ? csv(lines) : ndjson;
  const headerLines = header.split('\n').length - 1;
  let from = bodyStart;
  let bytes = 0;
  let rows = 0;
  const part = (to: number): FilePart => ({
    text: `${header}${lines.slice(from, to).join('\n')}\n`,
    skippedLines: from - headerLines,
    rows,
  });
  for (let start = bodyStart; start < lines.length; ) {
    const end = endOf(start);
    const record = lines.slice(start, end).join('\n');
    const size = sentBytes(record);
    if (rows > 0 && bytes + size > partBytes) {
      yield part(start);
      [from, bytes, rows] = [start, 0, 0];
    }
    bytes += size;
    if (record.trim() !== '') rows += 1;
    start = end;
  }
  yield part(lines.length);
}

/** The names in the first line; for NDJSON those of the first object. Empty where they cannot be read. */
export function columnsOf(fileName: string, text: string): string[] {
  const lines = text.slice(0, partBytes).split('\n');
  if (!fileName.endsWith('.csv')) return keysOf(lines.find((line) => line.trim() !== '') ?? '');
  const { header } = csv(lines);
  const cells = header.trim().match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  const names = cells.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').trim());
  return names.filter((name) => name !== '');
}

function keysOf(line: string): string[] {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null ? Object.keys(parsed) : [];
  } catch {
    return [];
  }
}

const encoder = new TextEncoder();

/** How long a record is when it is sent: as JSON, in UTF-8. */
const sentBytes = (record: string) => encoder.encode(JSON.stringify(record)).length;

const ndjson: Records = { header: '', bodyStart: 0, endOf: (start) => start + 1 };

function csv(lines: readonly string[]): Records {
  const first = Math.max(
    lines.findIndex((line) => line.trim() !== ''),
    0,
  );
  const bodyStart = Math.min(csvRecordEnd(lines, first), lines.length);
  return {
    header: `${lines.slice(first, bodyStart).join('\n')}\n`,
    bodyStart,
    endOf: (start) => csvRecordEnd(lines, start),
  };
}

/** A quote without an end was a mistake, as the importer sees it: its line is a record by itself. */
function csvRecordEnd(lines: readonly string[], start: number): number {
  let state = lineEnd(lines[start] ?? '', false);
  for (let at = start + 1; state === 'inside'; at++) {
    const line = lines[at];
    if (line === undefined || at - start > maxRecordLines) return start + 1;
    state = lineEnd(line, true);
    if (state === 'outside') return at + 1;
  }
  return start + 1;
}

type LineEnd = 'outside' | 'inside' | 'astray';

/** Where a line ends: outside quotes, inside them, or with text behind a quote that closes. */
function lineEnd(line: string, startsInside: boolean): LineEnd {
  let isInside = startsInside;
  for (let at = 0; at <= line.length; ) {
    if (isInside) {
      const close = line.indexOf('"', at);
      if (close < 0) return 'inside';
      at = close + 1;
      if (line[at] === '"') {
        at += 1;
        continue;
      }
      isInside = false;
      if (!/^(,|\r?$)/.test(line.slice(at, at + 2))) return startsInside ? 'astray' : 'outside';
      at += 1;
    } else if (line[at] === '"') {
      isInside = true;
      at += 1;
    } else {
      // A quote within an unquoted cell opens nothing.
      const comma = line.indexOf(',', at);
      if (comma < 0) return 'outside';
      at = comma + 1;
    }
  }
  return 'outside';
}

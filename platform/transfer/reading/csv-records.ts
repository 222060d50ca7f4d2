import type { BrokenLine, Line } from './lines.ts';

/** The text of one CSV record, which may span lines inside quotes. */
export interface RawRecord {
  line: number;
  original: string;
  /** Why it is no record. */
  broken?: string;
}

/** Bounds what a quote that is never closed may swallow before it is given up. */
const maxRecordLines = 1000;
const maxRecordCharacters = 1024 * 1024;

/**
 * Joins lines to CSV records. A library that meets a quote which is never closed takes the rest of
 * the file into one cell; here only the line with that quote is lost, and reading goes on with the next.
 */
export class CsvRecords {
  /** The lines of a record that is inside quotes so far. */
  #open: Line[] = [];
  #openCharacters = 0;

  push(lines: readonly Line[]): RawRecord[] {
    const records: RawRecord[] = [];
    const pending = [...lines].reverse();
    for (let line = pending.pop(); line; line = pending.pop()) this.#take(line, pending, records);
    return records;
  }

  end(): RawRecord[] {
    const records: RawRecord[] = [];
    while (this.#open.length) {
      const pending: Line[] = [];
      this.#giveUp(pending, records);
      for (let line = pending.pop(); line; line = pending.pop()) this.#take(line, pending, records);
    }
    return records;
  }

  #take(line: Line, pending: Line[], records: RawRecord[]): void {
    if ('broken' in line) this.#takeBroken(line, pending, records);
    else if (this.#open.length > 0) this.#continue(line, pending, records);
    else this.#begin(line, records);
  }

  #takeBroken(line: BrokenLine, pending: Line[], records: RawRecord[]): void {
    if (this.#open.length > 0) {
      pending.push(line);
      this.#giveUp(pending, records);
    } else {
      records.push({ line: line.number, original: line.text, broken: line.broken });
    }
  }

  #begin(line: Line, records: RawRecord[]): void {
    const original = withoutReturn(line.text);
    if (scan(line.text, false) === 'inside') this.#keep(line);
    else if (original !== '') records.push({ line: line.number, original });
  }

  #continue(line: Line, pending: Line[], records: RawRecord[]): void {
    const end = scan(line.text, true);
    this.#keep(line);
    // Text behind a closing quote, or no end in sight: the opening quote was a mistake.
    if (end === 'astray' || this.#isTooLong()) this.#giveUp(pending, records);
    else if (end === 'outside') this.#finish(records);
  }

  #keep(line: Line): void {
    this.#open.push(line);
    this.#openCharacters += line.text.length;
  }

  #isTooLong(): boolean {
    return this.#open.length > maxRecordLines || this.#openCharacters > maxRecordCharacters;
  }

  #finish(records: RawRecord[]): void {
    const [first] = this.#open;
    const original = withoutReturn(this.#open.map(({ text }) => text).join('\n'));
    if (first) records.push({ line: first.number, original });
    this.#reset();
  }

  /** Only the first line is lost; the others are read again, each on its own. */
  #giveUp(pending: Line[], records: RawRecord[]): void {
    const [first, ...others] = this.#open;
    if (first) {
      const broken = 'has a quote that is opened and not closed';
      records.push({ line: first.number, original: withoutReturn(first.text), broken });
    }
    pending.push(...others.reverse());
    this.#reset();
  }

  #reset(): void {
    this.#open = [];
    this.#openCharacters = 0;
  }
}

type LineEnd = 'outside' | 'inside' | 'astray';

/** Where a line ends: outside quotes, inside them, or with text behind a closing quote. */
function scan(text: string, startsInside: boolean): LineEnd {
  if (!startsInside && !text.includes('"')) return 'outside';
  let inside = startsInside;
  for (let at = 0; at <= text.length; at++) {
    if (inside) {
      const close = text.indexOf('"', at);
      if (close < 0) return 'inside';
      at = close + 1;
      if (text[at] === '"') continue;
      inside = false;
      if (!isCellEnd(text, at)) return startsInside ? 'astray' : 'outside';
    } else if (text[at] === '"') {
      inside = true;
    } else {
      // A quote inside an unquoted cell opens nothing: look on behind the next comma.
      const comma = text.indexOf(',', at);
      if (comma < 0) return 'outside';
      at = comma;
    }
  }
  return inside ? 'inside' : 'outside';
}

function isCellEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === ',' || (text[at] === '\r' && at === text.length - 1);
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

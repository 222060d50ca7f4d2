import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { MeshError } from '../../../schema/errors.ts';
import type { FileSource } from './file-source.ts';

/** One physical line of a file, without its line feed. */
export type Line = { number: number; text: string } | BrokenLine;

/** A line that cannot be read: what is known of it, and why. */
export interface BrokenLine {
  number: number;
  text: string;
  broken: string;
}

/** Longest line that is kept; a longer one is cut and told of, so that memory stays flat. */
const maxLineBytes = 1024 * 1024;

const chunkBytes = 256 * 1024;
const lineFeed = 0x0a;

/**
 * The lines of a UTF-8 file, numbered from 1, in arrays of one chunk each: a step per line would be slow.
 * A byte order mark is dropped. A line that is not UTF-8 or too long arrives as `broken`, with the reason.
 * Throws INVALID_INPUT for UTF-16, in which no line could be told from the next.
 */
export async function* readLines(source: FileSource): AsyncGenerator<Line[]> {
  const reader = new LineReader();
  for await (const chunk of chunksOf(source)) {
    yield reader.push(chunk);
  }
  yield reader.end();
}

function chunksOf(source: FileSource): AsyncIterable<Buffer> | Iterable<Buffer> {
  if (typeof source === 'string') return createReadStream(source, { highWaterMark: chunkBytes });
  return [Buffer.from(source.text, 'utf8')];
}

class LineReader {
  #rest: Buffer = Buffer.alloc(0);
  #number = 0;
  /** True while the rest of a line that was too long is skipped. */
  #skipping = false;

  push(chunk: Buffer): Line[] {
    const bytes = this.#rest.length ? Buffer.concat([this.#rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(lineFeed);
    const lines = end < 0 ? [] : this.#split(bytes.subarray(0, end));
    this.#rest = bytes.subarray(end + 1);
    if (this.#rest.length > maxLineBytes) lines.push(...this.#cut());
    return lines;
  }

  end(): Line[] {
    return this.#rest.length ? this.#split(this.#rest) : [];
  }

  #split(bytes: Buffer): Line[] {
    const whole = this.#number === 0 ? withoutMark(bytes) : bytes;
    // One decode for the whole chunk; line by line only where something is wrong in it.
    if (isUtf8(whole) && !this.#skipping && whole.length <= maxLineBytes) {
      return whole
        .toString('utf8')
        .split('\n')
        .map((text) => ({ number: ++this.#number, text }));
    }
    const lines: Line[] = [];
    for (let start = 0; start <= whole.length; ) {
      const found = whole.indexOf(lineFeed, start);
      const end = found < 0 ? whole.length : found;
      if (this.#skipping) this.#skipping = false;
      else lines.push(decode(whole.subarray(start, end), ++this.#number));
      start = end + 1;
    }
    return lines;
  }

  #cut(): Line[] {
    const start = this.#rest.subarray(0, maxLineBytes);
    this.#rest = Buffer.alloc(0);
    if (this.#skipping) return [];
    this.#skipping = true;
    return [tooLong(start, ++this.#number)];
  }
}

function decode(bytes: Buffer, number: number): Line {
  if (bytes.length > maxLineBytes) return tooLong(bytes, number);
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return { number, text };
  return { number, text, broken: 'is not UTF-8; save the file as UTF-8' };
}

/** What is kept of a line that is too long: enough to recognise it. */
const keptCharacters = 1000;

function tooLong(bytes: Buffer, number: number): Line {
  const text = bytes.subarray(0, keptCharacters).toString('utf8');
  return { number, text, broken: `is longer than ${maxLineBytes} bytes` };
}

function withoutMark(bytes: Buffer): Buffer {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new MeshError('INVALID_INPUT', 'the file is UTF-16; save it as UTF-8');
  }
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
}

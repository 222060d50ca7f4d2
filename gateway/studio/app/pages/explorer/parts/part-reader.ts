/** A stream that is not written as RFC 2046 has it, or is longer than anybody reads. */
export class PartsError extends Error {}

/** What an answer has at most, in bytes. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Reads a multipart answer: takes bytes as they come, in whatever pieces, and gives the bodies of the parts that are
 * whole by then. Rule: RFC 2046, 5.1; the gateway writes no part that holds a delimiter.
 */
export class PartReader {
  readonly #delimiter: string;
  readonly #decoder = new TextDecoder();
  /** What was not given yet; begins as if a line had ended before. */
  #text = '\r\n';
  /** Up to here there is no delimiter: nothing is looked at twice. */
  #searched = 0;
  #bytes = 0;
  #state: 'before' | 'within' | 'over' = 'before';

  constructor(boundary: string) {
    this.#delimiter = `\r\n--${boundary}`;
  }

  get isOver(): boolean {
    return this.#state === 'over';
  }

  /** Throws a PartsError when there are too many bytes. */
  push(bytes: Uint8Array): string[] {
    this.#bytes += bytes.length;
    if (this.#bytes > maxBytes) throw new PartsError('The answer is larger than 64 MB.');
    this.#text += this.#decoder.decode(bytes, { stream: true });
    const bodies: string[] = [];
    while (this.#state !== 'over') {
      const end = this.#text.indexOf(this.#delimiter, this.#searched);
      const after = end + this.#delimiter.length;
      // Two characters after a delimiter say whether it is the last one.
      if (end === -1 || this.#text.length < after + 2) {
        const from = end === -1 ? this.#text.length - this.#delimiter.length + 1 : end;
        this.#searched = Math.max(from, 0);
        return bodies;
      }
      if (this.#state === 'within') bodies.push(bodyOf(this.#text.slice(0, end)));
      this.#state = this.#text.startsWith('--', after) ? 'over' : 'within';
      this.#text = this.#text.slice(after);
      this.#searched = 0;
    }
    return bodies;
  }
}

/** After the headers, which end with an empty line. */
function bodyOf(part: string): string {
  const end = part.indexOf('\r\n\r\n');
  return end === -1 ? '' : part.slice(end + 4);
}

/** The boundary of an answer in parts; undefined for one in one piece. */
export function boundaryOf(contentType: string): string | undefined {
  if (!contentType.startsWith('multipart/mixed')) return undefined;
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/.exec(contentType) ?? [];
  return quoted ?? bare;
}

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';
import { decodeUtf8 } from '../read-text.ts';
import type { ContractProblem } from './problem.ts';

/** No contract that a person can read is longer. */
const maxContractBytes = 1024 * 1024;

/** More repetition than any contract needs; less than what fills the memory ("billion laughs"). */
const maxAliases = 100;

/** Deeper than any contract. */
const maxDepth = 200;

/** A mistake in the syntax makes many others of what follows. */
const maxErrors = 10;

/** A YAML text whose values know where they stand. */
export interface YamlSource {
  document: Document;
  /** The plain values. */
  value: unknown;
  /** Where a place begins; where its closest ancestor does when there is nothing at that place. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** Where the key itself stands. */
  positionOfKey(path: readonly PropertyKey[], key: string): Position;
}

export interface Position {
  line: number;
  column: number;
}

export type YamlReading =
  | { kind: 'read'; source: YamlSource }
  | { kind: 'unreadable'; problems: ContractProblem[] };

/** Reads bytes that anyone may have sent. Never throws for what they hold. */
export function readYaml(bytes: Uint8Array): YamlReading {
  if (bytes.length > maxContractBytes) {
    const size = (bytes.length / maxContractBytes).toFixed(1);
    return unreadable(`is ${size} MB; at most 1 MB is read`);
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) return unreadable('is not UTF-8; save it as UTF-8');
  try {
    return parse(text);
  } catch (error) {
    // What the parser does not catch itself: aliases without end, and brackets deeper than its stack.
    if (error instanceof ReferenceError) {
      return unreadable(`repeats itself too often: at most ${maxAliases} aliases are followed`);
    }
    if (error instanceof RangeError) return unreadable('is nested too deeply');
    throw error;
  }
}

function parse(text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.some(({ message }) => message.startsWith('Maximum call stack'))) {
    return unreadable('is nested too deeply');
  }
  if (document.errors.length) {
    const problems = document.errors.slice(0, maxErrors).map(({ message, pos }) => {
      return { ...at(pos[0]), path: '', message: `is no YAML: ${message}` };
    });
    return { kind: 'unreadable', problems };
  }
  const value: unknown = document.toJS({ maxAliasCount: maxAliases });
  const trouble = troubleOfWalking(value);
  if (trouble) return unreadable(trouble);
  const startOf = (node: unknown) => at(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  const source: YamlSource = {
    document,
    value,
    positionOf: (path) => startOf(nodeAt(document, path)),
    positionOfKey(path, key) {
      const map = nodeAt(document, path);
      if (!isMap(map)) return startOf(map);
      const pair = map.items.find((item) => isPair(item) && scalarText(item.key) === key);
      return startOf(pair?.key ?? map);
    },
  };
  return { kind: 'read', source };
}

/** The node at a path, or the closest above it. */
function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  let node: unknown = document.contents;
  for (const part of path) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    if (typeof parent !== 'object' || parent === null || !('get' in parent)) return node;
    if (typeof parent.get !== 'function') return node;
    const child: unknown = parent.get(part, true);
    if (!isNode(child)) return node;
    node = child;
  }
  return node;
}

/** What whoever walks the value would run into: no end, or the end of the stack. */
function troubleOfWalking(value: unknown, above = new Set<unknown>()): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (above.has(value)) return 'contains itself: an alias stands inside what it names';
  if (above.size >= maxDepth) return 'is nested too deeply';
  above.add(value);
  for (const inner of Object.values(value)) {
    const trouble = troubleOfWalking(inner, above);
    if (trouble) return trouble;
  }
  above.delete(value);
  return undefined;
}

const scalarText = (key: unknown) => (isScalar(key) ? String(key.value) : String(key));

function unreadable(message: string): YamlReading {
  return { kind: 'unreadable', problems: [{ line: 1, column: 1, path: '', message }] };
}

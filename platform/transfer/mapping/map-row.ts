import type { FlatRow } from '../feed.ts';
import type { ColumnSource, MappedFile } from './mapping.ts';

type RowMap = (row: FlatRow) => FlatRow;

/** From the file's own columns and words to the feed's. Columns that the mapping does not name are left out. */
export function mapper({ columns, values }: MappedFile): RowMap {
  const entries = Object.entries(columns).map(
    ([column, source]) => [column, source, wordMap(Object.entries(values[column] ?? {}))] as const,
  );
  return (row) => {
    const mapped: FlatRow = {};
    for (const [column, source, words] of entries)
      mapped[column] = translate(words, pick(row, source));
    return mapped;
  };
}

/**
 * From the feed's columns and words back to the file's own: joins are split at the same text, constants
 * are dropped. Where two feed columns come from one of the file's, the one named first is given back.
 */
export function reverseMapper({ columns, values }: MappedFile): RowMap {
  const entries = Object.entries(columns).map(([column, source]) => {
    const words = Object.entries(values[column] ?? {}).map(([from, to]): [string, string] => [
      to,
      from,
    ]);
    // Several words may have become one: the first that is named stands for them.
    return [column, source, wordMap(words.reverse())] as const;
  });
  return (row) => {
    const original: FlatRow = {};
    for (const [column, source, words] of entries) {
      for (const [name, value] of unpick(source, translate(words, row[column] ?? null))) {
        if (!(name in original)) original[name] = value;
      }
    }
    return original;
  };
}

type Words = ReadonlyMap<string, string>;

const wordMap = (pairs: [string, string][]): Words => new Map(pairs);

function translate(words: Words, value: FlatRow[string]): FlatRow[string] {
  return words.get(value === null ? '' : String(value)) ?? value;
}

function pick(row: FlatRow, source: ColumnSource): FlatRow[string] {
  if (typeof source === 'string') return row[source] ?? null;
  if ('constant' in source) return source.constant;
  const parts = source.join.map((name) => row[name] ?? '').filter((part) => part !== '');
  return parts.join(source.with);
}

function unpick(source: ColumnSource, value: FlatRow[string]): [string, FlatRow[string]][] {
  if (typeof source === 'string') return [[source, value]];
  if ('constant' in source) return [];
  const parts = value === null || value === '' ? [] : String(value).split(source.with);
  const last = source.join.length - 1;
  // A value with more parts than columns keeps the surplus together in the last one.
  return source.join.map((name, index) => [
    name,
    index < last ? (parts[index] ?? '') : parts.slice(last).join(source.with),
  ]);
}

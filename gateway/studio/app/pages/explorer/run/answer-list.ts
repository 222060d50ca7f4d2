/** A list of an answer as a table. */
export interface AnswerList {
  /** Where in the answer, e.g. `products.nodes`. */
  path: string;
  columns: readonly string[];
  /** One text for each column. */
  rows: readonly (readonly string[])[];
  /** How many rows there are with those that are not given. */
  count: number;
}

/** Nobody reads more in a table; the text and the download have all of it. */
const maxRows = 200;
const maxColumns = 24;
const maxCellCharacters = 120;

/** Objects are looked into so deep, for the list and for the columns of its rows. */
const maxListDepth = 8;
const maxColumnDepth = 3;

type Json = Readonly<Record<string, unknown>>;

/** The list of objects that is nearest to the top of an answer, and first among those; undefined when there is none. */
export function firstList(answer: unknown): AnswerList | undefined {
  const data = isObject(answer) ? answer.data : undefined;
  let level: { path: string; value: unknown }[] = [{ path: '', value: data }];
  for (let depth = 0; depth <= maxListDepth && level.length > 0; depth += 1) {
    for (const { path, value } of level) {
      if (Array.isArray(value) && value.some(isObject)) return listTable(path, value);
    }
    level = level.flatMap(({ path, value }) =>
      isObject(value)
        ? Object.entries(value).map(([key, of]) => ({ path: under(path, key), value: of }))
        : [],
    );
  }
  return undefined;
}

/** A list as a table, whatever its rows are made of. */
export function listTable(path: string, list: readonly unknown[]): AnswerList {
  const cells = list.slice(0, maxRows).map((row) => new Map(cellsOf(row, '', 0)));
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))].slice(0, maxColumns);
  const rows = cells.map((row) => columns.map((column) => row.get(column) ?? ''));
  return { path, columns, rows, count: list.length };
}

/** The ends of a row, each with the way to it: `brand.name`. */
function cellsOf(value: unknown, path: string, depth: number): [string, string][] {
  if (!isObject(value) || depth === maxColumnDepth) return [[path, cellText(value)]];
  return Object.entries(value).flatMap(([key, of]) => cellsOf(of, under(path, key), depth + 1));
}

function cellText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > maxCellCharacters ? `${text.slice(0, maxCellCharacters)}…` : text;
}

function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

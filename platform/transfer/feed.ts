import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { ErrorCode } from '../../schema/errors.ts';

export type Rejection = { kind: 'rejected'; code: ErrorCode; field: string | null; reason: string };

/** What became of one row of an import. */
export type Outcome = { kind: 'inserted' | 'updated' | 'unchanged' } | Rejection;

/** A flat record: what one CSV line or one NDJSON object holds, under the feed's own column names. */
export type FlatRow = Record<string, string | number | boolean | null>;

/** A room as far as import and export know it. */
export interface FeedRoom<Tables> {
  name: string;
  /** Where its `samples/` and `importers/mappings/` are. */
  folder: string;
  feeds: readonly Feed<Tables>[];
}

/**
 * One kind of row that a domain takes in and gives out: its data product in bulk.
 * The same columns are read and written, so that an export can be imported again.
 */
export interface Feed<Tables> {
  /** The feed's name, and the name of its file: `prices` reads `prices.csv` or `prices.ndjson`. */
  name: string;
  purpose: string;
  /**
   * The columns in the order in which an export writes them.
   * `option.*` stands for any number of columns that begin with `option.`.
   */
  columns: readonly string[];
  /** What the `*` columns are now, so that a CSV export knows its header before its first row. */
  columnsOf?(tx: Transaction<Tables>): Promise<readonly string[]>;
  /**
   * Writes one batch inside a transaction and tells, in the same order, what became of each record.
   * A record that is refused is an outcome, never an exception. Writing it again changes nothing.
   */
  write(
    tx: Transaction<Tables>,
    records: readonly FlatRow[],
    context: WriteContext,
  ): Promise<Outcome[]>;
  /** Everything the domain holds of this feed, in a stable order, in pages of bounded size. */
  read(tx: Transaction<Tables>): AsyncIterable<FlatRow>;
}

/** Time comes in as an argument, so that tests own it. */
export interface WriteContext {
  now: Date;
}

interface FeedDefinition<Tables, Row> extends Omit<Feed<Tables>, 'write'> {
  /** The form of one record; an empty or blank cell arrives as an absent key. */
  row: z.ZodType<Row>;
  /** Writes the rows that have the right form. */
  write(tx: Transaction<Tables>, rows: Row[], context: WriteContext): Promise<Outcome[]>;
}

/** Makes a feed of a row's form and a writer: records of the wrong form never reach the writer. */
export function defineFeed<Tables, Row>(definition: FeedDefinition<Tables, Row>): Feed<Tables> {
  return {
    ...definition,
    async write(tx, records, context) {
      const parsed = records.map((record) => definition.row.safeParse(withoutEmpty(record)));
      const good = parsed.flatMap((result) => (result.success ? [result.data] : []));
      const written = good.length ? await definition.write(tx, good, context) : [];
      const outcomes = written.values();
      return parsed.map((result) => {
        if (!result.success) return wrongForm(result.error);
        const next = outcomes.next();
        if (next.done)
          throw new Error(`Feed ${definition.name} told of fewer rows than it was given`);
        return next.value;
      });
    },
  };
}

/** True for a column that the feed names, or that one of its `*` columns stands for. */
export function hasColumn<Tables>(
  { columns }: Pick<Feed<Tables>, 'columns'>,
  column: string,
): boolean {
  return columns.some((own) =>
    own.endsWith('*') ? column.startsWith(own.slice(0, -1)) : own === column,
  );
}

export function rejected(code: ErrorCode, field: string | null, reason: string): Rejection {
  return { kind: 'rejected', code, field, reason };
}

/** What is not there: `field` names the column and the thing, `remedy` says what would be right. */
export function unknownReference(field: string, id: string, remedy = 'import it first'): Rejection {
  return rejected('UNKNOWN_REFERENCE', field, `There is no ${field} ${id}; ${remedy}`);
}

function wrongForm(error: z.ZodError): Rejection {
  const [first] = error.issues;
  const field = first?.path.join('.') || null;
  return rejected('INVALID_INPUT', field, error.issues.map(({ message }) => message).join('; '));
}

function isBlank(value: FlatRow[string]): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function withoutEmpty(record: FlatRow): FlatRow {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !isBlank(value)),
  );
}

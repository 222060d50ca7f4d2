import { type Kysely, sql, type Transaction } from 'kysely';
import type { FlatRow, Rejection } from '../feed.ts';
import { causeOf } from './cause.ts';
import { type AcceptedRow, isSameRow } from './same-row.ts';

/** A refused row, as the table of refused rows holds it. */
export interface QuarantinedRow {
  id: number;
  feed: string;
  source_file: string;
  source_line: number;
  field: string | null;
  code: string;
  reason: string;
  original: string;
  record: FlatRow;
  status: 'open' | 'replayed';
  first_seen_at: Date;
  last_seen_at: Date;
  fixed_at: Date | null;
}

export interface RefusedRow {
  line: number;
  original: string;
  record: FlatRow;
  rejection: Rejection;
}

/** Where an imported row comes from. */
export interface Source {
  feed: string;
  file: string;
  /** Which of a mapping's entries reads this file into this feed, from 0. */
  part: number;
}

/** Longest original that is kept; a row beyond it is recognised by its beginning. */
const keptCharacters = 100_000;

/**
 * Keeps refused rows with their reasons. The same row refused again is only seen again: a person's
 * correction of it stays, and stays replayed if it was.
 */
export async function keepRefused<Tables>(
  tx: Transaction<Tables>,
  { feed, file, part }: Source,
  rows: readonly RefusedRow[],
  now: Date,
): Promise<void> {
  if (!rows.length) return;
  const given = rows.map(({ line, original, record, rejection: { code, field, reason } }) => {
    const cause = causeOf(reason, field, record);
    return { line, original: keptText(original), record, code, field, reason, cause };
  });
  await sql`
    insert into weft_quarantine (feed, source_file, source_part, source_line, field, code, reason, cause,
      original, record, first_seen_at, last_seen_at)
    select ${feed}, ${file}, ${part}::integer, line, field, code, reason, cause, original, record, ${now}, ${now}
    from jsonb_to_recordset(${storableJson(given)}::jsonb) as given (line integer,
      field text, code text, reason text, cause text, original text, record jsonb)
    on conflict (feed, source_file, source_part, source_line, original_hash) do update set
      field = excluded.field, code = excluded.code, reason = excluded.reason, cause = excluded.cause,
      last_seen_at = excluded.last_seen_at,
      record = case when weft_quarantine.fixed_at is null then excluded.record else weft_quarantine.record end,
      status = case when weft_quarantine.fixed_at is null then 'open' else weft_quarantine.status end
    `.execute(tx);
}

/** What is kept of a row's original text. */
function keptText(original: string): string {
  return storable(original.slice(0, keptCharacters));
}

/** PostgreSQL's text can hold neither the character NUL nor half a surrogate pair, which a cut may leave. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed();
}

/** JSON in which every text can be stored; what is left of NUL after the values stands in keys. */
function storableJson(value: object): string {
  const json = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? storable(part) : part,
  );
  return json.replaceAll(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1\\ufffd');
}

/**
 * A refused row that is accepted now needs no replay any more. A file of the same name may be another
 * day's: only a row that is the same one leaves the list.
 */
export async function markAccepted<Tables>(
  tx: Transaction<Tables>,
  { feed, file, part }: Source,
  rows: readonly AcceptedRow[],
): Promise<void> {
  if (!rows.length) return;
  const lines = rows.map(({ line }) => line);
  const { rows: open } = await sql<QuarantinedRow>`select ${rowColumns} from weft_quarantine
    where status = 'open' and feed = ${feed} and source_file = ${file} and source_part = ${part}
      and source_line = any(${lines}::integer[])`.execute(tx);
  if (!open.length) return;
  const byLine = new Map(
    rows.map((row) => [row.line, { ...row, original: keptText(row.original) }]),
  );
  const settled = open.filter((row) => {
    const accepted = byLine.get(row.source_line);
    return accepted !== undefined && isSameRow(row, accepted);
  });
  await markReplayed(
    tx,
    settled.map(({ id }) => id),
  );
}

export async function markReplayed<Tables>(
  tx: Transaction<Tables>,
  ids: readonly number[],
): Promise<void> {
  if (!ids.length) return;
  await sql`update weft_quarantine set status = 'replayed' where id = any(${ids}::bigint[])`.execute(
    tx,
  );
}

/** Keeps the newest reason of rows that are still refused. */
export async function keepReasons<Tables>(
  tx: Transaction<Tables>,
  rows: readonly { row: QuarantinedRow; rejection: Rejection }[],
  now: Date,
): Promise<void> {
  if (!rows.length) return;
  const given = rows.map(({ row, rejection: { code, field, reason } }) => {
    return { id: row.id, code, field, reason, cause: causeOf(reason, field, row.record) };
  });
  await sql`update weft_quarantine set field = given.field, code = given.code,
      reason = given.reason, cause = given.cause, last_seen_at = ${now}
    from jsonb_to_recordset(${storableJson(given)}::jsonb)
      as given (id bigint, field text, code text, reason text, cause text)
    where weft_quarantine.id = given.id`.execute(tx);
}

export async function keepCorrection<Tables>(
  tx: Transaction<Tables>,
  id: number,
  record: FlatRow,
  now: Date,
): Promise<void> {
  await sql`update weft_quarantine set record = ${storableJson(record)}::jsonb, fixed_at = ${now},
    status = 'open' where id = ${id}`.execute(tx);
}

/** Forgets a row; one that is not there is forgotten already. */
export async function deleteQuarantined<Tables>(db: Kysely<Tables>, id: number): Promise<void> {
  await sql`delete from weft_quarantine where id = ${id}`.execute(db);
}

export interface QuarantineCount {
  feed: string;
  count: number;
}

/** How many open rows each feed has. */
export async function openCounts<Tables>(db: Kysely<Tables>): Promise<QuarantineCount[]> {
  const { rows } = await sql<QuarantineCount>`select feed, count(*) as count from weft_quarantine
    where status = 'open' group by feed`.execute(db);
  return rows;
}

export async function findQuarantined<Tables>(
  db: Kysely<Tables>,
  id: number,
): Promise<QuarantinedRow | undefined> {
  const { rows } =
    await sql<QuarantinedRow>`select ${rowColumns} from weft_quarantine where id = ${id}`.execute(
      db,
    );
  return rows[0];
}

export interface QuarantineFilter {
  feed?: string;
  code?: string;
  id?: number;
  /** The name of the file that held it. */
  file?: string;
  /** Refused at this moment or later. */
  seenSince?: Date;
}

/** One page of open rows, oldest first, behind the row `after`. */
export async function openRows<Tables>(
  db: Kysely<Tables>,
  filter: QuarantineFilter,
  page: { after: number; limit: number },
): Promise<QuarantinedRow[]> {
  const { rows } = await sql<QuarantinedRow>`select ${rowColumns} from weft_quarantine
    where ${isWanted(filter)} and id > ${page.after} order by id limit ${page.limit}`.execute(db);
  return rows;
}

export interface QuarantineGroup {
  feed: string;
  code: string;
  field: string | null;
  cause: string;
  count: number;
}

/** Open rows by cause, the most frequent first. */
export async function openGroups<Tables>(
  db: Kysely<Tables>,
  filter: QuarantineFilter,
  limit = 100,
): Promise<QuarantineGroup[]> {
  const { rows } = await sql<QuarantineGroup>`select feed, code, field, cause, count(*) as count
    from weft_quarantine where ${isWanted(filter)}
    group by feed, code, field, cause order by count(*) desc, feed, code, cause limit ${limit}`.execute(
    db,
  );
  return rows;
}

const rowColumns = sql`id, feed, source_file, source_line, field, code, reason, original, record, status,
  first_seen_at, last_seen_at, fixed_at`;

function isWanted({ feed, code, id, file, seenSince }: QuarantineFilter) {
  return sql<boolean>`status = 'open' and (${feed ?? null}::text is null or feed = ${feed ?? null})
    and (${code ?? null}::text is null or code = ${code ?? null})
    and (${id ?? null}::bigint is null or id = ${id ?? null})
    and (${file ?? null}::text is null or source_file = ${file ?? null})
    and (${seenSince ?? null}::timestamptz is null or last_seen_at >= ${seenSince ?? null})`;
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { ConsentPurpose, ConsentState, ConsentTable, Tables } from './tables.ts';

export type DecisionRow = ConsentTable;

/** What each of these people allows now. */
export function currentConsents(db: Kysely<Tables>, subjects: string[]): Promise<DecisionRow[]> {
  return db
    .selectFrom('consent_current')
    .selectAll()
    .where('subject', 'in', subjects)
    .orderBy('purpose')
    .execute();
}

interface HistoryPage {
  limit: number;
  /** Time and purpose of the last decision of the page before. */
  after: readonly [string, string] | undefined;
}

/** One person's decisions, the latest first. */
export function consentHistory(
  db: Kysely<Tables>,
  subject: string,
  { limit, after }: HistoryPage,
): Promise<DecisionRow[]> {
  let query = db.selectFrom('consent_history').selectAll().where('subject', '=', subject);
  if (after) {
    const [occurredAt, purpose] = after;
    query = query.where(
      sql<boolean>`(occurred_at < ${occurredAt}::timestamptz or (occurred_at = ${occurredAt}::timestamptz and purpose > ${purpose}))`,
    );
  }
  return query.orderBy('occurred_at', 'desc').orderBy('purpose').limit(limit).execute();
}

export function decisionPlace({ occurred_at, purpose }: DecisionRow): [string, string] {
  return [occurred_at.toISOString(), purpose];
}

export interface PurposeCount {
  purpose: ConsentPurpose;
  granted: number;
  withdrawn: number;
}

/** How many people have allowed or withdrawn each purpose. */
export function countByPurpose(db: Kysely<Tables>): Promise<PurposeCount[]> {
  const count = (state: ConsentState) => sql<number>`count(*) filter (where state = ${state})`;
  return db
    .selectFrom('consent_current')
    .select(['purpose', count('GRANTED').as('granted'), count('WITHDRAWN').as('withdrawn')])
    .groupBy('purpose')
    .orderBy('purpose')
    .execute();
}

/**
 * Notes one person's decision about purposes. A purpose that is so decided already gets no new entry.
 * Decisions of one person wait for each other, so that the last one holds.
 */
export async function decide(
  tx: Transaction<Tables>,
  decision: Omit<DecisionRow, 'purpose'> & { purposes: readonly ConsentPurpose[] },
): Promise<void> {
  const { purposes, subject, ...rest } = decision;
  await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 0))`.execute(tx);
  const current = await currentConsents(tx, [subject]);
  const byPurpose = new Map(current.map((row) => [row.purpose, row]));
  const rows = [...new Set(purposes)]
    .filter((purpose) => byPurpose.get(purpose)?.state !== decision.state)
    .map((purpose) => ({
      ...rest,
      subject,
      purpose,
      occurred_at: after(byPurpose.get(purpose)?.occurred_at, decision.occurred_at),
    }));
  if (!rows.length) return;
  await tx.insertInto('consent_history').values(rows).execute();
  await refreshCurrent(tx, [subject]);
}

/** Adds decisions to the history and tells which were not there yet; what is there is left as it is. */
export async function addDecisions(
  tx: Transaction<Tables>,
  decisions: readonly DecisionRow[],
): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    insert into consent_history (subject, purpose, state, occurred_at, source)
    select subject, purpose, state, occurred_at, source
    from jsonb_populate_recordset(null::consent_history, ${JSON.stringify(decisions)}::jsonb)
    on conflict do nothing returning *`.execute(tx);
  return rows;
}

/** A decision follows the one before it, even within one millisecond or when clocks disagree. */
function after(before: Date | undefined, now: Date): Date {
  return before && before >= now ? new Date(before.getTime() + 1) : now;
}

/** Brings what holds now in line with the history of these people. */
export async function refreshCurrent(tx: Transaction<Tables>, subjects: string[]): Promise<void> {
  await sql`
    insert into consent_current (subject, purpose, state, occurred_at, source)
    select distinct on (subject, purpose) subject, purpose, state, occurred_at, source
    from consent_history where subject = any(${subjects}::text[])
    order by subject, purpose, occurred_at desc
    on conflict (subject, purpose) do update
    set state = excluded.state, occurred_at = excluded.occurred_at, source = excluded.source
    where consent_current.occurred_at <= excluded.occurred_at`.execute(tx);
}

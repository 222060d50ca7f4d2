import { type Kysely, sql, type Transaction } from 'kysely';
import type { Target, TargetKind } from '../model/applicability.ts';
import type { PromotionTargetTable, Tables } from './tables.ts';

export type TargetRow = PromotionTargetTable;

interface TargetPage {
  limit: number;
  /** Kind and target of the last one of the page before. */
  after: readonly [TargetKind, string] | undefined;
}

/** The targets of many promotions: up to `limit` of each, with one statement. */
export async function targetsByPromotions(
  db: Kysely<Tables>,
  promotions: string[],
  { limit, after }: TargetPage,
): Promise<TargetRow[]> {
  const rest = after ? sql`and (kind, target) > (${after[0]}, ${after[1]})` : sql``;
  const { rows } = await sql<TargetRow>`
    select t.* from unnest(${promotions}::text[]) as wanted(id)
    cross join lateral (
      select * from promotion_targets where promotion = wanted.id ${rest}
      order by kind, target limit ${limit}
    ) t
    order by t.promotion, t.kind, t.target`.execute(db);
  return rows;
}

/** Puts a promotion's targets in place of those it had. */
export async function replaceTargets(
  tx: Transaction<Tables>,
  promotion: string,
  targets: readonly Target[],
): Promise<void> {
  await tx.deleteFrom('promotion_targets').where('promotion', '=', promotion).execute();
  const rows = targets.map((target) => ({ promotion, ...target }));
  await tx
    .insertInto('promotion_targets')
    .values(rows)
    .onConflict((oc) => oc.doNothing())
    .execute();
}

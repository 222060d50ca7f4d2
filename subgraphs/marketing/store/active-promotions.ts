import { type Kysely, sql } from 'kysely';
import { utcDay } from '../../../schema/day.ts';
import type { PricedItem, Target } from '../model/applicability.ts';
import { type Reduction, readReduction } from '../model/promotion-terms.ts';
import type { PromotionRow } from './promotions.ts';
import type { Tables } from './tables.ts';

export interface InForce {
  market: string;
  at: Date;
}

/**
 * In force: active, on its days, in the market, and its campaign, if it has one, is running.
 * A promotion rests while its campaign is a draft, paused or over. Promotions run by whole days in
 * UTC, campaigns to the moment: `campaignStatusAt` in model/ is the same law.
 */
function inForce({ market, at }: InForce) {
  const day = utcDay(at);
  return sql`p.status = 'ACTIVE' and p.markets @> array[${market}]::text[]
    and p.starts_on <= ${day}::date and (p.ends_on is null or p.ends_on >= ${day}::date)
    and (p.campaign is null or exists (
      select from campaigns c where c.id = p.campaign and c.status in ('SCHEDULED', 'ACTIVE')
        and c.starts_at <= ${at} and (c.ends_at is null or c.ends_at > ${at})))`;
}

/** A promotion with those of its targets that may cover what was asked about. */
export type TargetedPromotion = PromotionRow & { targets: Target[] };

/**
 * What is in force and may cover any of these items, with one statement however many they are.
 * Only the targets that were asked about travel: a promotion may have thousands. What is in force is
 * found first: years of ended promotions may share a target, and must cost nothing.
 */
export async function promotionsForItems(
  db: Kysely<Tables>,
  when: InForce,
  items: readonly PricedItem[],
): Promise<TargetedPromotion[]> {
  const skus = distinct(items.map(({ sku }) => sku));
  const products = distinct(items.map(({ productId }) => productId));
  const categories = distinct(items.flatMap(({ categoryIds }) => [...categoryIds]));
  const { rows } = await sql<TargetedPromotion>`
    with live as materialized (select p.* from promotions p where ${inForce(when)}),
    found as (
      select t.promotion, jsonb_agg(jsonb_build_object('kind', t.kind, 'target', t.target)) as targets
      from promotion_targets t join live on live.id = t.promotion
      where (t.kind = 'ALL' and t.target = '')
        or (t.kind = 'SKU' and t.target = any(${skus}::text[]))
        or (t.kind = 'PRODUCT' and t.target = any(${products}::text[]))
        or (t.kind = 'CATEGORY' and t.target = any(${categories}::text[]))
      group by t.promotion
    )
    select p.*, found.targets from live p join found on found.promotion = p.id
    order by p.priority desc, p.id`.execute(db);
  return rows;
}

/** The promotion with its reduction read; the table's checks see to it that there is one. */
export function withReduction(
  promotion: TargetedPromotion,
): (TargetedPromotion & { reduction: Reduction })[] {
  const reduction = readReduction(promotion);
  return reduction ? [{ ...promotion, reduction }] : [];
}

interface ActivePage extends InForce {
  limit: number;
  /** Priority and id of the last promotion of the page before. */
  after: readonly [number, string] | undefined;
}

/** What is in force in a market at a time, the highest priority first. */
export async function listActivePromotions(
  db: Kysely<Tables>,
  { limit, after, ...when }: ActivePage,
): Promise<PromotionRow[]> {
  const rest = after
    ? sql`and (p.priority < ${after[0]} or (p.priority = ${after[0]} and p.id > ${after[1]}))`
    : sql``;
  const { rows } = await sql<PromotionRow>`
    select p.* from promotions p where ${inForce(when)} ${rest}
    order by p.priority desc, p.id limit ${limit}`.execute(db);
  return rows;
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}

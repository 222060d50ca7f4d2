import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { BrandRuleTable, Tables } from './tables.ts';
import { saveVersioned } from './versioned.ts';

export type BrandRuleRow = Selectable<BrandRuleTable>;

export const brandRuleTarget = {
  table: 'brand_rules',
  key: ['id'],
  columns: ['kind', 'locale', 'field', 'term', 'limit', 'severity', 'message'],
  counters: ['version'],
} as const;

/** Every rule: some hundred at most, read whole whenever texts are checked. */
export function allBrandRules(db: Kysely<Tables>): Promise<BrandRuleRow[]> {
  return db.selectFrom('brand_rules').selectAll().orderBy('id').execute();
}

export function brandRulesByIds(db: Kysely<Tables>, ids: string[]): Promise<BrandRuleRow[]> {
  return db.selectFrom('brand_rules').selectAll().where('id', 'in', ids).execute();
}

export function listBrandRules(
  db: Kysely<Tables>,
  locale: string | null | undefined,
  { limit, after }: Page<string>,
): Promise<BrandRuleRow[]> {
  return db
    .selectFrom('brand_rules')
    .selectAll()
    .$if(typeof locale === 'string', (query) =>
      query.where((eb) => eb.or([eb('locale', 'is', null), eb('locale', '=', locale ?? null)])),
    )
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit + 1)
    .execute();
}

export async function saveBrandRule(
  tx: Transaction<Tables>,
  rule: Omit<BrandRuleRow, 'version'>,
  expectedVersion?: number | null,
): Promise<BrandRuleRow> {
  await saveVersioned(tx, brandRuleTarget, rule, expectedVersion);
  return tx
    .selectFrom('brand_rules')
    .selectAll()
    .where('id', '=', rule.id)
    .executeTakeFirstOrThrow();
}

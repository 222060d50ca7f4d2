import { type Kysely, type Selectable, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { AgreementStatus } from '../generated/resolvers.ts';
import type { Scope } from '../model/who.ts';
import type { AgreementTable, Tables } from './tables.ts';

export type AgreementRow = Selectable<AgreementTable>;

export function agreementsByIds(db: Kysely<Tables>, ids: string[]): Promise<AgreementRow[]> {
  return db.selectFrom('agreements').selectAll().where('id', 'in', ids).execute();
}

export interface AgreementFilter {
  dataProduct?: string | null | undefined;
  /** Whose. */
  scope: Scope;
  /** As it stands today. */
  status?: AgreementStatus | null | undefined;
}

/** The latest request first. `after` is an agreement's number. */
export async function listAgreements(
  db: Kysely<Tables>,
  { dataProduct, scope, status }: AgreementFilter,
  { limit, after }: Page<number>,
  today: string,
): Promise<AgreementRow[]> {
  if (scope.kind === 'none') return [];
  let query = db.selectFrom('agreements').selectAll();
  if (dataProduct) query = query.where('product', '=', dataProduct);
  if (scope.kind === 'one') query = query.where('consumer', '=', scope.name);
  if (status) query = query.where(statusOn(today), '=', status);
  if (after !== undefined) query = query.where('number', '<', after);
  return query
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute();
}

/** Whether an agreement gives access on a day. */
export const isInForce = (today: string) =>
  sql<boolean>`(status = 'APPROVED' and ends_on >= ${today}::date)`;

/** As model/agreement.ts has it. */
const statusOn = (today: string) =>
  sql<AgreementStatus>`case when status = 'APPROVED' and ends_on < ${today}::date then 'ENDED' else status end`;

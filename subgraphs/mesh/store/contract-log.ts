import { type Kysely, sql, type Transaction } from 'kysely';
import { contractSteps } from '../model/contract-changes.ts';
import type { ContractText, Tables } from './tables.ts';

interface NewVersion {
  domain: string;
  number: number;
  contracts: readonly ContractText[];
}

/** Writes down how contracts changed since the domain's version before: once, and not whenever somebody asks. */
export async function logContracts(
  tx: Transaction<Tables>,
  { domain, number, contracts }: NewVersion,
): Promise<void> {
  const before = await tx
    .selectFrom('versions')
    .select('contracts')
    .where('domain', '=', domain)
    .where('number', '=', number - 1)
    .executeTakeFirst();
  const steps = contractSteps(before?.contracts ?? [], contracts);
  if (!steps.length) return;
  const rows = steps.map(({ product, from, to, changes }) => ({
    ...{ product, domain, number, changes },
    from_version: from,
    to_version: to,
  }));
  await tx.insertInto('contract_changes').values(rows).execute();
}

/** One step of a contract's history, with who published it. */
export interface ContractChangeRow {
  product: string;
  from_version: string | null;
  to_version: string;
  changes: string[];
  actor: string;
  created_at: Date;
}

/** Up to the version that each product is at, the latest first; at most 20 for each. */
export async function changelogs(
  db: Kysely<Tables>,
  products: string[],
): Promise<ContractChangeRow[]> {
  const { rows } = await sql<ContractChangeRow>`
    select step.*
    from products p
    cross join lateral (
      select c.product, c.from_version, c.to_version, c.changes, v.actor, v.created_at, c.number
      from contract_changes c
      join versions v on v.domain = c.domain and v.number = c.number
      where c.product = p.id and c.domain = p.domain and c.number <= p.version
      order by c.number desc limit 20
    ) step
    where p.id = any(${products}::text[])
    order by step.product, step.number desc`.execute(db);
  return rows;
}

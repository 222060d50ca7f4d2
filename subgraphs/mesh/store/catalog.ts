import { setImmediate as breathe } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import { readContract } from '../../../schema/contracts/read-contract.ts';
import { type CatalogEntry, catalogEntry } from '../model/catalog-entry.ts';
import { requireHoldable } from '../model/catalog-limits.ts';
import { requireOwnIds } from '../model/claims.ts';
import { addEntries } from './catalog-rows.ts';
import { lockKey } from './lock.ts';
import type { ContractText, Tables } from './tables.ts';

/** What the catalog tells of a domain: the version in the furthest environment that serves it. */
interface Furthest {
  domain: string;
  version: number;
  environment: string;
  contracts: ContractText[];
}

/**
 * Writes the catalog of these domains anew, after a release and in its transaction; a domain that nothing serves
 * any more leaves it. A contract that cannot be read, as a version that goes back may have, is left out.
 * Throws RULE_VIOLATED for a data product that two domains claim, LIMIT_EXCEEDED for more than the catalog holds.
 */
export async function indexDomains(
  tx: Transaction<Tables>,
  domains: readonly string[],
): Promise<void> {
  // Releases of two environments would not see each other's products.
  await lockKey(tx, 'products', '');
  const served = await furthest(tx, domains);
  const read: { from: Furthest; entries: CatalogEntry[] }[] = [];
  for (const from of served) read.push({ from, entries: await entriesOf(from) });
  const entries = read.flatMap((each) => each.entries);
  requireOwnIds(entries, await heldByOthers(tx, entries, domains));
  await tx
    .deleteFrom('products')
    .where('domain', 'in', [...domains])
    .execute();
  for (const { from, entries } of read) await addEntries(tx, from, entries);
}

async function furthest(tx: Transaction<Tables>, domains: readonly string[]): Promise<Furthest[]> {
  const { rows } = await sql<Furthest>`
    select distinct on (r.domain) r.domain, r.version, r.environment, v.contracts
    from releases r
    join environments e on e.name = r.environment
    join versions v on v.domain = r.domain and v.number = r.version
    where r.domain = any(${domains}::text[])
    order by r.domain, e.position desc`.execute(tx);
  return rows;
}

/** Throws LIMIT_EXCEEDED or RULE_VIOLATED for what the catalog cannot hold. */
async function entriesOf({ domain, contracts }: Furthest): Promise<CatalogEntry[]> {
  const entries: CatalogEntry[] = [];
  for (const file of contracts) {
    const reading = readContract(Buffer.from(file.text));
    if (reading.kind === 'contract') entries.push(catalogEntry(domain, file, reading));
    // Contracts may be long, and others are waiting.
    await breathe();
  }
  requireHoldable(domain, entries);
  return entries;
}

function heldByOthers(
  tx: Transaction<Tables>,
  entries: readonly CatalogEntry[],
  domains: readonly string[],
): Promise<{ id: string; domain: string }[]> {
  const ids = entries.map(({ id }) => id);
  return tx
    .selectFrom('products')
    .select(['id', 'domain'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .where(sql<boolean>`domain <> all(${domains}::text[])`)
    .execute();
}

import type { Kysely } from 'kysely';
import type { Contract } from '../../../schema/contracts/odcs/contract.ts';
import { readContract } from '../../../schema/contracts/read-contract.ts';
import type { ProductRow } from './products.ts';
import type { Tables } from './tables.ts';

/** The contract that a data product has now; null where its text cannot be read as one. */
export async function productContract(
  db: Kysely<Tables>,
  { domain, version, file_name }: Pick<ProductRow, 'domain' | 'version' | 'file_name'>,
): Promise<Contract | null> {
  const published = await db
    .selectFrom('versions')
    .select('contracts')
    .where('domain', '=', domain)
    .where('number', '=', version)
    .executeTakeFirst();
  const file = published?.contracts.find(({ name }) => name === file_name);
  if (!file) return null;
  const reading = readContract(Buffer.from(file.text));
  return reading.kind === 'contract' ? reading.contract : null;
}

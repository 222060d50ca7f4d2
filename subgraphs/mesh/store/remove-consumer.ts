import type { Kysely } from 'kysely';
import { requireVersion } from '../../../platform/storage/version.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { ConsumerRow } from './consumers.ts';
import { lockKey } from './lock.ts';
import type { Tables } from './tables.ts';

/** Takes out a consumer with its operations and agreements. Throws NOT_FOUND, STALE_VERSION and what `requireMay` does. */
export function removeConsumer(
  db: Kysely<Tables>,
  name: string,
  expectedVersion: number | null | undefined,
  requireMay: (consumer: ConsumerRow) => void,
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockKey(tx, 'consumers', 'all');
    const before = await tx
      .selectFrom('consumers')
      .selectAll()
      .where('name', '=', name)
      .forUpdate()
      .executeTakeFirst();
    if (!before) {
      throw new MeshError('NOT_FOUND', `There is no consumer ${name}`, { path: ['input', 'name'] });
    }
    requireMay(before);
    requireVersion(before.version, expectedVersion);
    await tx.deleteFrom('consumers').where('name', '=', name).execute();
  });
}

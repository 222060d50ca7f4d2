import type { Kysely, Selectable, Transaction } from 'kysely';
import { lockKey } from './lock.ts';
import type { CheckExceptionTable, Tables } from './tables.ts';

export type CheckExceptionRow = Selectable<CheckExceptionTable>;

/** An environment's exceptions, those that end last first; at most 100. */
export function exceptionsOf(
  db: Kysely<Tables>,
  environment: string,
): Promise<CheckExceptionRow[]> {
  return db
    .selectFrom('check_exceptions')
    .selectAll()
    .where('environment', '=', environment)
    .orderBy('expires', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
}

/** Keeps an exception; the same again is the one that is there. */
export function keepException(
  db: Kysely<Tables>,
  exception: CheckExceptionRow,
): Promise<CheckExceptionRow> {
  return db.transaction().execute(async (tx) => {
    await lockKey(tx, 'check_exceptions', exception.environment);
    const same = await sameAs(tx, exception);
    if (same) return same;
    await tx.insertInto('check_exceptions').values(exception).execute();
    return exception;
  });
}

function sameAs(tx: Transaction<Tables>, exception: CheckExceptionRow) {
  const { environment, coordinate, kind, owner, reason, expires } = exception;
  return tx
    .selectFrom('check_exceptions')
    .selectAll()
    .where('environment', '=', environment)
    .where('coordinate', '=', coordinate)
    .where('kind', 'is not distinct from', kind)
    .where('owner', '=', owner)
    .where('reason', '=', reason)
    .where('expires', '=', expires)
    .executeTakeFirst();
}

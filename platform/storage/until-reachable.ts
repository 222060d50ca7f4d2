import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { toMeshError } from '../../schema/errors.ts';

/**
 * Waits for a database that is still starting, so that a domain and its server may start together.
 * Throws what the database says for any other reason, or STORAGE_UNAVAILABLE after `withinMs`.
 */
export async function untilReachable<T>(db: Kysely<T>, withinMs = 15_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    try {
      await sql`select 1`.execute(db);
      return;
    } catch (error) {
      const isDown = toMeshError(error).code === 'STORAGE_UNAVAILABLE';
      if (!isDown) throw error;
      if (performance.now() > deadline) throw toMeshError(error);
    }
    await pause(50);
  }
}

/** Whether the database answers now. */
export async function isReachable<T>(db: Kysely<T>): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}

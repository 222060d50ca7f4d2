import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Logger } from '../process/log.ts';
import type { FeedRoom } from './feed.ts';

/**
 * Loads a room's sample files, through the same importers as any other file,
 * into a database that has never been filled.
 */
export async function loadSamples<Tables>(
  room: FeedRoom<Tables>,
  db: Kysely<Tables>,
  log: Logger,
): Promise<void> {
  const folder = join(room.folder, 'samples');
  if (!existsSync(folder) || (await wasFilled(db))) return;
  // Loaded when it is needed: every later start does without readers, mappings and quarantine.
  const { importFolder, markFilled } = await import('./import.ts');
  const { isRecordFile } = await import('./reading/read-file.ts');
  if (!(await readdir(folder)).some(isRecordFile)) return;
  const report = await importFolder({ room, db, folder });
  await markFilled(db, 'samples');
  log.info(`sample data loaded: ${report.inserted} rows, ${report.rejected} rejected`);
  for (const { path, reason } of report.unfit) log.warn(`sample file ${path} left out: ${reason}`);
  for (const { file, refusals } of report.files) {
    for (const { count, code, cause } of refusals)
      log.warn(`${file}: ${count} × ${code}: ${cause}`);
  }
}

async function wasFilled<Tables>(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`select 1 from weft_fill limit 1`.execute(db);
  return rows.length > 0;
}

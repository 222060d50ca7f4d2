import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Logger } from '../process/log.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { importFolder } from './import.ts';

/**
 * Loads a room's sample files, through the same importers as any other file,
 * into a database that has never been filled.
 */
export async function loadSamples<Tables, Loaders>(
  room: SubgraphDefinition<Tables, Loaders>,
  db: Kysely<Tables>,
  log: Logger,
): Promise<void> {
  const folder = join(room.folder, 'samples');
  if (!existsSync(folder) || (await wasFilled(db))) return;
  const report = await importFolder({ room, db, folder });
  await sql`insert into weft_fill (source) values ('samples') on conflict do nothing`.execute(db);
  log.info(`sample data loaded: ${report.inserted} rows, ${report.rejected} rejected`);
}

async function wasFilled<Tables>(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`select 1 from weft_fill limit 1`.execute(db);
  return rows.length > 0;
}

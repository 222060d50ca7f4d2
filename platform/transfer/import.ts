import type { Kysely } from 'kysely';
import type { SubgraphDefinition } from '../subgraph/definition.ts';

/** How many rows became what. `accepted` is inserted + updated + unchanged. */
export interface ImportReport {
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

export interface ImportOptions<Tables, Loaders> {
  room: SubgraphDefinition<Tables, Loaders>;
  db: Kysely<Tables>;
  folder: string;
}

export async function importFolder<Tables, Loaders>(
  _options: ImportOptions<Tables, Loaders>,
): Promise<ImportReport> {
  return { inserted: 0, updated: 0, unchanged: 0, rejected: 0 };
}

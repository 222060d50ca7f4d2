import { resolve } from 'node:path';
import { z } from 'zod';
import { setting } from '../../process/settings.ts';
import { projectFolder } from '../../process/spawn-node.ts';

/** Where the embedded PostgreSQL listens and keeps its data. */
export const embeddedSettings = {
  postgresPort: setting(
    'WEFT_POSTGRES_PORT',
    z.coerce.number().int().min(1).max(65535).default(54320),
    'port of the embedded PostgreSQL',
  ),
  dataDir: setting(
    'WEFT_DATA_DIR',
    z
      .string()
      .default('.weft')
      .transform((path) => (path === '.weft' ? resolve(projectFolder(), path) : resolve(path))),
    'where the data lies',
  ),
};

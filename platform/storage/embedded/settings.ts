import { z } from 'zod';
import { dataDirSetting } from '../../process/data-dir.ts';
import { setting } from '../../process/settings.ts';

/** Where the embedded PostgreSQL listens and keeps its data. */
export const embeddedSettings = {
  postgresPort: setting(
    'WEFT_POSTGRES_PORT',
    z.coerce.number().int().min(1).max(65535).default(54320),
    'port of the embedded PostgreSQL',
  ),
  dataDir: dataDirSetting,
};

import { resolve } from 'node:path';
import { z } from 'zod';
import { setting } from './settings.ts';
import { projectFolder } from './spawn-node.ts';

/** The folder of what Weft keeps on this machine; in the project, unless it is set. */
export const dataDirSetting = setting(
  'WEFT_DATA_DIR',
  z
    .string()
    .default('.weft')
    .transform((path) => (path === '.weft' ? resolve(projectFolder(), path) : resolve(path))),
  'where the data lies',
);

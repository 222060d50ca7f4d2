import { join } from 'node:path';
import type { SubgraphDefinition } from '../../platform/subgraph/definition.ts';
import { runSubgraph } from '../../platform/subgraph/start.ts';
import { feeds } from './importers/index.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { servePictures } from './pictures.ts';
import { resolvers } from './resolvers/index.ts';
import type { Tables } from './store/tables.ts';

export const room: SubgraphDefinition<Tables, Loaders> = {
  name: 'catalog',
  port: 4101,
  folder: import.meta.dirname,
  resolvers,
  createLoaders,
  feeds,
  routes: (app) => servePictures(app, join(import.meta.dirname, 'samples/media')),
};

await runSubgraph(room, import.meta.filename);

import type { SubgraphDefinition } from '../../platform/subgraph/definition.ts';
import { runSubgraph } from '../../platform/subgraph/start.ts';
import { feeds } from './importers/index.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { recheck } from './recheck.ts';
import { resolvers } from './resolvers/index.ts';
import type { Tables } from './store/tables.ts';

export const room: SubgraphDefinition<Tables, Loaders> = {
  name: 'regional',
  port: 4104,
  folder: import.meta.dirname,
  resolvers,
  createLoaders,
  feeds,
  background: [recheck],
};

await runSubgraph(room, import.meta.filename);

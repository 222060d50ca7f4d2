import type { SubgraphDefinition } from '../../platform/subgraph/definition.ts';
import { runSubgraph } from '../../platform/subgraph/start.ts';
import { expiry } from './expiry.ts';
import { feeds } from './importers/index.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import type { Tables } from './store/tables.ts';

export const room: SubgraphDefinition<Tables, Loaders> = {
  name: 'logistics',
  port: 4102,
  folder: import.meta.dirname,
  resolvers,
  createLoaders,
  feeds,
  background: [expiry],
};

await runSubgraph(room, import.meta.filename);

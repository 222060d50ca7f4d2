import type { SubgraphDefinition } from '../../platform/subgraph/definition.ts';
import { runSubgraph } from '../../platform/subgraph/start.ts';
import { forgetfulness, usageForgetfulness } from './forgetfulness.ts';
import { feeds } from './importers/index.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import { type Resources, startResources } from './resources.ts';
import type { Tables } from './store/tables.ts';
import { streamSupergraphs } from './supergraph-stream.ts';
import { takeUsage } from './usage-route.ts';

export const room: SubgraphDefinition<Tables, Loaders, Resources> = {
  name: 'mesh',
  port: 4100,
  folder: import.meta.dirname,
  resolvers,
  createLoaders,
  feeds,
  startResources: () => startResources(),
  background: [forgetfulness, usageForgetfulness],
  routes(app, tools) {
    streamSupergraphs(app, tools);
    takeUsage(app, tools);
  },
};

await runSubgraph(room, import.meta.filename);

import type { SubgraphDefinition } from '../../platform/subgraph/definition.ts';
import { runSubgraph } from '../../platform/subgraph/start.ts';
import { forgetfulness } from './forgetfulness.ts';
import { feeds } from './importers/index.ts';
import { type Judge, startJudge } from './judging/judge.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import type { Tables } from './store/tables.ts';
import { streamSupergraphs } from './supergraph-stream.ts';

export const room: SubgraphDefinition<Tables, Loaders, Judge> = {
  name: 'mesh',
  port: 4100,
  folder: import.meta.dirname,
  resolvers,
  createLoaders,
  feeds,
  startResources: () => startJudge(),
  background: [forgetfulness],
  routes: (app, tools) => streamSupergraphs(app, tools),
};

await runSubgraph(room, import.meta.filename);

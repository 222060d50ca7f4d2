import type { SubgraphContext } from '../../platform/subgraph/definition.ts';
import type { Judge } from './judging/judge.ts';
import type { Loaders } from './loaders.ts';
import type { Tables } from './store/tables.ts';

export type Context = SubgraphContext<Tables, Loaders, Judge>;

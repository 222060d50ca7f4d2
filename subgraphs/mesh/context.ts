import type { SubgraphContext } from '../../platform/subgraph/definition.ts';
import type { Loaders } from './loaders.ts';
import type { Resources } from './resources.ts';
import type { Tables } from './store/tables.ts';

export type Context = SubgraphContext<Tables, Loaders, Resources>;

import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import type { Caller } from '../identity/caller.ts';
import type { Logger } from '../process/log.ts';
import type { Running } from '../process/run.ts';
import type { Feed } from '../transfer/feed.ts';
import type { BackgroundTask, BackgroundTools } from './background.ts';

/** What every resolver is given for one request. */
export interface SubgraphContext<Tables, Loaders, Resources = undefined> {
  db: Kysely<Tables>;
  /** This request's DataLoaders. */
  loaders: Loaders;
  caller: Caller;
  /** Where this domain answers, e.g. `http://127.0.0.1:4101`: for addresses of its own files. */
  origin: string;
  clock: () => Date;
  newId: () => string;
  log: Logger;
  /** What the room's `startResources` returned, where it has some. */
  resources: Resources | undefined;
}

/** A domain's room, as its `main.ts` declares it. */
export interface SubgraphDefinition<
  Tables,
  Loaders,
  Resources extends Running | undefined = undefined,
> {
  /** The domain's name and its folder's: `catalog`. */
  name: string;
  /** The port it listens on unless `WEFT_<NAME>_PORT` says otherwise. */
  port: number;
  /** The room's folder: `import.meta.dirname`. */
  folder: string;
  /** By type, then by field; each room checks its own against its generated types. */
  resolvers: Record<string, object>;
  createLoaders(db: Kysely<Tables>): Loaders;
  /** What can be imported and exported, in the order in which an empty database takes it. */
  feeds: readonly Feed<Tables>[];
  /** HTTP routes beside `/graphql`, e.g. the catalog's pictures. */
  routes?(app: FastifyInstance, tools: BackgroundTools<Tables>): void;
  /** What the domain holds while it runs, e.g. a thread for long work; stopped with it. */
  startResources?(): Resources;
  /** What the domain does by itself while it runs, e.g. letting go of stock that nobody paid for. */
  background?: readonly BackgroundTask<Tables>[];
}

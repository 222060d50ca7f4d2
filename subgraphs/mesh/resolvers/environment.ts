import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { wholeKey } from '../../../platform/subgraph/cursors.ts';
import { changesBetween } from '../comparing/changes-between.ts';
import type { EnvironmentResolvers } from '../generated/resolvers.ts';
import { settingsText } from '../model/settings-text.ts';
import { exceptionsOf } from '../store/exceptions.ts';
import { errorsSince, lookupsSince } from '../store/gateway-days.ts';
import { listRevisions } from '../store/revisions.ts';
import { graphAt } from '../store/served.ts';
import { firstDay } from './first-day.ts';

const standardDays = 7;

export const Environment: EnvironmentResolvers = {
  __resolveReference: ({ name }, { loaders }) => loaders.environment.load(name),
  releases: ({ name }, _args, { loaders }) => loaders.releasesIn.load(name),
  supergraphSdl: async ({ name, revision }, _args, { db }) =>
    (await graphAt(db, name, revision)).supergraph_sdl,
  apiSdl: async ({ name, revision }, _args, { db }) => (await graphAt(db, name, revision)).api_sdl,
  checkSettings: ({ settings }) => settingsText(settings),
  exceptions: ({ name }, _args, { db }) => exceptionsOf(db, name),
  changes: ({ name }, { from, to }, context) => changesBetween(context, name, { from, to }),
  errors: ({ name }, { days }, { db, clock }) =>
    errorsSince(db, name, firstDay(days ?? standardDays, clock())),
  caches: ({ name }, { days }, { db, clock }) =>
    lookupsSince(db, name, firstDay(days ?? standardDays, clock())),
  revisions: async ({ name }, args, { db }) => {
    const page = readPage(args, wholeKey);
    const rows = await listRevisions(db, name, page);
    return toConnection(rows, page, ({ number }) => number);
  },
};

import { required } from '../../../platform/subgraph/required.ts';
import type { ReleaseResolvers } from '../generated/resolvers.ts';
import { resourcesOf } from '../resources.ts';
import { versionId } from '../store/versions.ts';

export const Release: ReleaseResolvers = {
  environment: ({ environment }, _args, { loaders }) =>
    required(loaders.environment.load(environment)),
  version: ({ domain, version }, _args, { loaders }) =>
    required(loaders.version.load(versionId({ domain, number: version }))),
  releasedAt: ({ released_at }) => released_at,
  process: ({ domain, url }, _args, context) =>
    resourcesOf(context).processes.ask({ domain, url }, context.clock),
};

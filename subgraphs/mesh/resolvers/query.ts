import type { QueryResolvers } from '../generated/resolvers.ts';
import { catalogQueries } from './queries/catalog.ts';
import { collectionQueries } from './queries/collections.ts';
import { consumerQueries } from './queries/consumer.ts';
import { releaseQueries } from './queries/releases.ts';
import { usageQueries } from './queries/usage.ts';

export const Query: QueryResolvers = {
  ...releaseQueries,
  ...catalogQueries,
  ...consumerQueries,
  ...usageQueries,
  ...collectionQueries,
};

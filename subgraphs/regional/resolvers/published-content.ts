import type { PublishedContentResolvers } from '../generated/resolvers.ts';

export const PublishedContent: PublishedContentResolvers = {
  textVersion: ({ published_version }) => published_version,
  sourceVersion: ({ source_version }) => source_version,
  publishedAt: ({ published_at, updated_at }) => published_at ?? updated_at,
};

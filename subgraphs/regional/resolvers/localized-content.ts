import { requireCaller } from '../../../platform/identity/caller.ts';
import type { LocalizedContentResolvers } from '../generated/resolvers.ts';
import { statusOf } from '../model/content.ts';

export const LocalizedContent: LocalizedContentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.content.load(id),
  product: ({ product }) => ({ id: product }),
  status: (content) => statusOf(content),
  published: (content) => (content.published_version > 0 ? content : null),
  draft: (content, _args, { caller }) => {
    // What is not yet published may speak of products that are not yet announced.
    requireCaller(caller, { team: 'regional', offices: true });
    return content.draft_status === null ? null : content;
  },
  isStale: ({ stale_since }) => stale_since !== null,
  updatedAt: ({ updated_at }) => updated_at,
};

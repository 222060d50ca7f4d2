import { requireCaller } from '../../../platform/identity/caller.ts';
import type { LocalizedContentResolvers } from '../generated/resolvers.ts';
import { statusOf } from '../model/content.ts';
import { requireInsider, visibleTo } from '../model/insider.ts';

export const LocalizedContent: LocalizedContentResolvers = {
  __resolveReference: async ({ id }, { loaders, caller }) =>
    visibleTo(caller, await loaders.content.load(id)),
  product: ({ product }) => ({ id: product }),
  status: (content) => statusOf(content),
  published: (content) => (content.published_version > 0 ? content : null),
  draft: (content, _args, { caller }) => {
    // What is not yet published may speak of products that are not yet announced.
    requireCaller(caller, { team: 'regional', offices: true });
    return content.draft_status === null ? null : content;
  },
  violations: ({ violations }, _args, { caller }) => {
    requireInsider(caller);
    return violations;
  },
  isStale: ({ stale_since }) => stale_since !== null,
  updatedAt: ({ updated_at }) => updated_at,
};

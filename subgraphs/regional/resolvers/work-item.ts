import type { WorkItemResolvers } from '../generated/resolvers.ts';
import { contentId } from '../model/content.ts';

export const WorkItem: WorkItemResolvers = {
  product: ({ product }) => ({ id: product }),
  content: ({ product, locale }, _args, { loaders }) =>
    loaders.content.load(contentId(product, locale)),
  violations: async ({ product, locale }, _args, { loaders }) =>
    (await loaders.content.load(contentId(product, locale)))?.violations ?? [],
};

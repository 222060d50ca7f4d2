import { requireCaller } from '../../../platform/identity/caller.ts';
import type {
  ContentDraftResolvers,
  LocalizedContentResolvers,
  PublishedContentResolvers,
} from '../generated/resolvers.ts';
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

export const PublishedContent: PublishedContentResolvers = {
  textVersion: ({ published_version }) => published_version,
  sourceVersion: ({ source_version }) => source_version,
  publishedAt: ({ published_at, updated_at }) => published_at ?? updated_at,
};

export const ContentDraft: ContentDraftResolvers = {
  title: ({ draft_title }) => draft_title,
  description: ({ draft_description }) => draft_description,
  sourceVersion: ({ draft_source_version }) => draft_source_version ?? 0,
  authors: ({ draft_authors }) => draft_authors,
  updatedAt: ({ draft_updated_at, updated_at }) => draft_updated_at ?? updated_at,
  submittedAt: ({ submitted_at }) => submitted_at,
  rejectionReason: ({ rejection_reason }) => rejection_reason,
};

import type { ContentDraftResolvers } from '../generated/resolvers.ts';

export const ContentDraft: ContentDraftResolvers = {
  title: ({ draft_title }) => draft_title,
  description: ({ draft_description }) => draft_description,
  sourceVersion: ({ draft_source_version }) => draft_source_version ?? 0,
  authors: ({ draft_authors }) => draft_authors,
  updatedAt: ({ draft_updated_at, updated_at }) => draft_updated_at ?? updated_at,
  submittedAt: ({ submitted_at }) => submitted_at,
  rejectionReason: ({ rejection_reason }) => rejection_reason,
};

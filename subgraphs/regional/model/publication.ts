import { MeshError } from '../../../schema/errors.ts';
import type { ContentState } from './content.ts';

/** What a writer hands in. */
export interface Draft {
  title: string | null;
  description: string | null;
  /** The published version of the source text that it was translated from. */
  sourceVersion: number;
}

/** Who acts, and when. */
export interface Act {
  actor: string;
  now: Date;
}

/**
 * Begins or changes a draft; the published text stays as it is.
 * A draft that was in review goes back to its writers. The same draft again changes nothing.
 */
export function draft(content: ContentState, text: Draft, { actor, now }: Act): ContentState {
  if (isSameDraft(content, text)) return content;
  return {
    ...content,
    draft_status: 'DRAFT',
    draft_title: text.title,
    draft_description: text.description,
    draft_source_version: text.sourceVersion,
    draft_authors: [...new Set([...content.draft_authors, actor])],
    draft_updated_at: now,
    submitted_at: null,
  };
}

/** Hands a draft to review. Throws INVALID_TRANSITION unless there is a draft in writing. */
export function submit(content: ContentState, { now }: Act): ContentState {
  requireDraft(content, 'DRAFT', 'submitted');
  return { ...content, draft_status: 'IN_REVIEW', submitted_at: now, rejection_reason: null };
}

/** Hands a draft back to its writers with a reason. Throws INVALID_TRANSITION unless it is in review. */
export function reject(content: ContentState, reason: string): ContentState {
  requireDraft(content, 'IN_REVIEW', 'rejected');
  return { ...content, draft_status: 'DRAFT', submitted_at: null, rejection_reason: reason };
}

/**
 * Makes the draft in review the text that is served.
 * `isSource`: the text is the source itself, which is always up to date with itself.
 * Throws INVALID_TRANSITION unless it is in review, and FORBIDDEN when the reviewer wrote it too:
 * two must have seen what every shopper sees.
 */
export function publish(content: ContentState, isSource: boolean, { actor, now }: Act) {
  requireDraft(content, 'IN_REVIEW', 'published');
  if (content.draft_authors.includes(actor)) {
    throw new MeshError('FORBIDDEN', `${actor} wrote this draft; someone else must publish it`);
  }
  const { draft_title: title, draft_description: description } = content;
  const isNewText = title !== content.title || description !== content.description;
  const raised = content.published_version + (isNewText || !content.published_version ? 1 : 0);
  return {
    ...content,
    ...noDraft,
    title,
    description,
    published_version: raised,
    source_version: isSource ? raised : (content.draft_source_version ?? 0),
    authors: content.draft_authors,
    reviewer: actor,
    published_at: now,
  };
}

const noDraft = {
  draft_status: null,
  draft_title: null,
  draft_description: null,
  draft_source_version: null,
  draft_authors: [],
  draft_updated_at: null,
  submitted_at: null,
  rejection_reason: null,
};

function isSameDraft(content: ContentState, text: Draft): boolean {
  return (
    content.draft_status !== null &&
    content.draft_title === text.title &&
    content.draft_description === text.description &&
    content.draft_source_version === text.sourceVersion
  );
}

function requireDraft(content: ContentState, status: 'DRAFT' | 'IN_REVIEW', verb: string): void {
  if (content.draft_status === status) return;
  const needed = status === 'DRAFT' ? 'a draft in writing' : 'a draft in review';
  const there = content.draft_status ?? (content.published_version ? 'PUBLISHED' : 'not there');
  throw new MeshError(
    'INVALID_TRANSITION',
    `Only ${needed} can be ${verb}; ${content.product} in ${content.locale} is ${there}`,
  );
}

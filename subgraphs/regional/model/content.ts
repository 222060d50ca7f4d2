import type { Selectable } from 'kysely';
import type { ContentTable } from '../store/tables.ts';

/** The text of one product in one locale: what is published, and the draft beside it. */
export type ContentRow = Selectable<ContentTable>;

/** The part that its laws change; the rest follows from it. */
export type ContentState = Omit<
  ContentRow,
  'id' | 'version' | 'violations' | 'breaking_since' | 'stale_since' | 'updated_at'
>;

/** The id of a product's text in a locale. A locale holds no colon, so it can be taken apart again. */
export function contentId(product: string, locale: string): string {
  return `${product}:${locale}`;
}

/** The state of a text that nobody has written yet. */
export function emptyContent(product: string, locale: string): ContentState {
  return {
    product,
    locale,
    title: null,
    description: null,
    published_version: 0,
    source_version: 0,
    authors: [],
    reviewer: null,
    published_at: null,
    draft_status: null,
    draft_title: null,
    draft_description: null,
    draft_source_version: null,
    draft_authors: [],
    draft_updated_at: null,
    submitted_at: null,
    rejection_reason: null,
  };
}

type WorkingColumns = Pick<
  ContentState,
  'title' | 'description' | 'draft_status' | 'draft_title' | 'draft_description'
>;

/** What the brand rules look at: the draft if there is one, else what is published. */
export function workingText(content: WorkingColumns) {
  return content.draft_status === null
    ? { title: content.title, description: content.description }
    : { title: content.draft_title, description: content.draft_description };
}

/** Where the working text stands. */
export function statusOf(content: ContentState): 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' {
  return content.draft_status ?? 'PUBLISHED';
}

/** Only what the laws decide, of what may be a whole row with the columns that follow from others. */
export function contentState(content: ContentState): ContentState {
  const { product, locale, title, description, authors, reviewer } = content;
  const { published_version, source_version, published_at } = content;
  const { draft_status, draft_title, draft_description, draft_source_version } = content;
  const { draft_authors, draft_updated_at, submitted_at, rejection_reason } = content;
  return {
    product,
    locale,
    title,
    description,
    published_version,
    source_version,
    authors,
    reviewer,
    published_at,
    draft_status,
    draft_title,
    draft_description,
    draft_source_version,
    draft_authors,
    draft_updated_at,
    submitted_at,
    rejection_reason,
  };
}

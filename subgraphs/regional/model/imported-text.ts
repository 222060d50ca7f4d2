import type { ContentState } from './content.ts';

/** A text as a file brings it. */
export interface ImportedText {
  status: 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED';
  title: string | null;
  description: string | null;
  /** Of the source text itself: its own version. Undefined when the file does not tell. */
  source_version?: number | undefined;
}

export interface ImportSurroundings {
  isSource: boolean;
  /** The version of the published source text; 0 while there is none. */
  sourceVersion: number;
  now: Date;
}

/** Who stands as the author of a text that came in a file. */
const importAuthor = 'import';

/**
 * What becomes of a text when a file brings it: published texts replace what is published,
 * others the draft beside it. A file that is brought again changes nothing: the version that it
 * does not tell is only supposed to be the current one where the text is new.
 */
export function takeIn(
  content: ContentState,
  text: ImportedText,
  surroundings: ImportSurroundings,
): ContentState {
  return text.status === 'PUBLISHED'
    ? published(content, text, surroundings)
    : drafted(content, text, text.status, surroundings);
}

function published(content: ContentState, text: ImportedText, at: ImportSurroundings) {
  const { title, description } = text;
  const isNew = content.published_version === 0;
  const isSame = !isNew && content.title === title && content.description === description;
  const published_version = at.isSource
    ? sourceTextVersion(content, isSame, text.source_version)
    : content.published_version + (isSame ? 0 : 1);
  const source_version = at.isSource
    ? published_version
    : (text.source_version ?? (isSame ? content.source_version : Math.max(at.sourceVersion, 1)));
  if (isSame) return { ...content, published_version, source_version };
  const [authors, reviewer] = [[importAuthor], null];
  const published_at = at.now;
  return {
    ...content,
    title,
    description,
    published_version,
    source_version,
    authors,
    reviewer,
    published_at,
  };
}

/** The source's own version: as told, but it never falls, and rises when the text changes. */
function sourceTextVersion(content: ContentState, isSame: boolean, told: number | undefined) {
  return Math.max(content.published_version + (isSame ? 0 : 1), told ?? 1);
}

function drafted(
  content: ContentState,
  text: ImportedText,
  status: 'DRAFT' | 'IN_REVIEW',
  at: ImportSurroundings,
): ContentState {
  const { title, description } = text;
  const isSame =
    content.draft_status !== null &&
    content.draft_title === title &&
    content.draft_description === description;
  const known = isSame ? (content.draft_source_version ?? 0) : Math.max(at.sourceVersion, 1);
  const submittedAt = content.submitted_at ?? at.now;
  return {
    ...content,
    draft_status: status,
    draft_title: title,
    draft_description: description,
    draft_source_version: text.source_version ?? known,
    draft_authors: isSame ? content.draft_authors : [importAuthor],
    draft_updated_at: isSame ? content.draft_updated_at : at.now,
    submitted_at: status === 'IN_REVIEW' ? submittedAt : null,
  };
}

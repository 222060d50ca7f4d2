import type { Content, OfficeText } from '../answers.ts';
import { type Words, wordsOf } from './words-written.ts';

/** What of a text the editor works with. */
export interface WorkingText {
  status: Content['status'] | null;
  version: number;
  words: Words;
  authors: readonly string[];
  /** The published source; null where the text is the source, or there is none. */
  source: NonNullable<OfficeText['source']>['published'];
  /** The source version that the working text was made from; null while there is no text. */
  madeFrom: number | null;
  isBehind: boolean;
}

/** The draft if there is one, else what is published; and its source. */
export function workingText({ content, source }: OfficeText, isSource: boolean): WorkingText {
  const working = content?.draft ?? content?.published ?? null;
  const from = isSource ? null : (source?.published ?? null);
  const madeFrom = working?.sourceVersion ?? null;
  return {
    status: content?.status ?? null,
    version: content?.version ?? 0,
    words: wordsOf(working),
    authors: content?.draft?.authors ?? [],
    source: from,
    madeFrom,
    isBehind: from !== null && madeFrom !== null && madeFrom < from.textVersion,
  };
}

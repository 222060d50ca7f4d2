import type { Tone } from '../../ui/badge.tsx';
import type { Content, WorkKind } from './answers.ts';

interface Said {
  label: string;
  tone: Tone;
}

/** What calls for an editor, as one would say it. */
export const kindWords: Readonly<Record<WorkKind, Said>> = {
  RULE_BREAKING: { label: 'Breaks rules', tone: 'bad' },
  IN_REVIEW: { label: 'Waits for review', tone: 'accent' },
  STALE: { label: 'Stale', tone: 'warn' },
  MISSING: { label: 'Missing', tone: 'plain' },
};

/** Where a text stands. */
export const statusWords: Readonly<Record<Content['status'], Said>> = {
  DRAFT: { label: 'Draft', tone: 'plain' },
  IN_REVIEW: { label: 'In review', tone: 'accent' },
  PUBLISHED: { label: 'Published', tone: 'good' },
};

/** E.g. `office:dach, team:regional`. */
export const named = (names: readonly string[]) => names.join(', ') || 'nobody known';

/** Where a text is written. */
export const editorPath = (product: string, locale: string) =>
  `/office/${encodeURIComponent(product)}/${encodeURIComponent(locale)}`;

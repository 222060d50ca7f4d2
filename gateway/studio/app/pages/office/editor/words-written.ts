import type { TextField } from '../answers.ts';

/** A text as its fields hold it; empty where a fallback locale shall stand in. */
export interface Words {
  title: string;
  description: string;
}

export type WordsField = keyof Words;

/** The fields of a text, in the order in which they are written. */
export const wordsFields = [
  { name: 'title', field: 'TITLE', label: 'Title', longest: 200 },
  { name: 'description', field: 'DESCRIPTION', label: 'Description', longest: 10_000 },
] as const satisfies readonly {
  name: WordsField;
  field: TextField;
  label: string;
  /** More is not taken by the graph, whatever the rules say. */
  longest: number;
}[];

interface Nullable {
  title: string | null;
  description: string | null;
}

export function wordsOf(text: Nullable | null | undefined): Words {
  return { title: text?.title ?? '', description: text?.description ?? '' };
}

/** What is handed in: without the spaces around it, and null where nothing is left. */
export function handedIn({ title, description }: Words): Nullable {
  return { title: title.trim() || null, description: description.trim() || null };
}

export function isSame(a: Words, b: Words): boolean {
  return a.title === b.title && a.description === b.description;
}

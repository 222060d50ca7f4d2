import { safeUrl } from './safe-url.ts';

/** A contract as something to read, before it is written in any language of pages. */
export interface Page {
  title: string;
  sections: Section[];
}

export interface Section {
  /** Empty for what stands below the title of the page. */
  heading: string;
  blocks: Block[];
  sections?: Section[];
}

export type Block = { kind: 'paragraph'; text: Phrase } | { kind: 'facts'; facts: Fact[] } | Table;

export interface Fact {
  name: string;
  value: Phrase;
}

/** The first cell of a row names it. */
export interface Table {
  kind: 'table';
  caption: string;
  columns: string[];
  rows: Phrase[][];
}

export type Phrase = Piece[];

/** Texts are anyone's, and as they were given: whoever writes the page escapes them. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; text: string; url: string };

export function plain(text: string | undefined): Phrase {
  return text?.trim() ? [{ kind: 'text', text: text.trim() }] : [];
}

export function code(text: string): Phrase {
  return text ? [{ kind: 'code', text }] : [];
}

/** A link where the address is one that a page may lead to; else both as text. */
export function link(text: string, address: string | undefined): Phrase {
  const url = address === undefined ? undefined : safeUrl(address);
  if (url !== undefined) return [{ kind: 'link', text: text.trim() || url, url }];
  return plain(address === undefined || address === text ? text : `${text} (${address})`);
}

/** Phrases with something between them; empty ones are left out. */
export function joined(phrases: readonly Phrase[], between = ' '): Phrase {
  return phrases
    .filter((phrase) => phrase.length)
    .flatMap((phrase, at) => (at ? [{ kind: 'text', text: between }, ...phrase] : phrase));
}

/** A long text, whose paragraphs are parted by empty lines. */
export function prose(text: string | undefined): Block[] {
  const parts = (text ?? '').split(/\n\s*\n/).filter((part) => part.trim());
  return parts.map((part) => ({ kind: 'paragraph', text: plain(part) }));
}

/** Those facts of which something is known. */
export function facts(entries: readonly (readonly [name: string, value: Phrase])[]): Block[] {
  const known = entries.flatMap(([name, value]) => (value.length ? [{ name, value }] : []));
  return known.length ? [{ kind: 'facts', facts: known }] : [];
}

/** Columns in which nothing stands in any row are left out, and so is a table without rows. */
export function table(caption: string, columns: readonly string[], rows: Phrase[][]): Block[] {
  if (!rows.length) return [];
  const isUsed = columns.map((_name, at) => at === 0 || rows.some((row) => row[at]?.length));
  const used = <Cell>(row: readonly Cell[]) => row.filter((_cell, at) => isUsed[at]);
  return [{ kind: 'table', caption, columns: used(columns), rows: rows.map(used) }];
}

import { basename } from 'node:path';

/** What is read: a file by its path, or a text that came under a file's name. */
export type FileSource = string | NamedText;

export interface NamedText {
  /** A plain file name, e.g. `prices.csv`. */
  name: string;
  text: string;
}

/** The name without folders: `prices.csv`. */
export function fileNameOf(source: FileSource): string {
  return typeof source === 'string' ? basename(source) : source.name;
}

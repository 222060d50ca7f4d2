import Negotiator from 'negotiator';

/** How the parts of an answer are written: as of the working draft of 2022-08-24, or of the one after it. */
export type PartsFormat = '20220824' | 'v0.2';

/** Those that Apollo Server writes, and in its order. Without a parameter nobody could tell which is meant. */
const formats = new Map<string, PartsFormat | undefined>([
  ['multipart/mixed', undefined],
  ['multipart/mixed; incrementalSpec=v0.2', 'v0.2'],
  ['multipart/mixed; deferSpec=20220824', '20220824'],
]);

/** The format in which a client takes an answer in parts; undefined when it wants it in one piece. */
export function partsFormat(accept: string | undefined): PartsFormat | undefined {
  if (!accept?.includes('multipart/mixed')) return undefined;
  const chosen = new Negotiator({ headers: { accept } }).mediaType([...formats.keys()]);
  return chosen === undefined ? undefined : formats.get(chosen);
}

import { readFileSync } from 'node:fs';
import { MeshError } from './errors.ts';

/** Undefined for bytes that are not UTF-8; a byte order mark is left out. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file's text. Throws INVALID_INPUT when it is not UTF-8, and what reading a file throws. */
export function readText(file: string): string {
  const text = decodeUtf8(readFileSync(file));
  if (text !== undefined) return text;
  throw new MeshError('INVALID_INPUT', `${file} is not UTF-8; save it as UTF-8`);
}

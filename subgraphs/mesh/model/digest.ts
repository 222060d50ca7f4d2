import { createHash } from 'node:crypto';
import type { VersionContent } from './mesh-with.ts';

/** The same for the same content, in whatever order its contracts come. SHA-256, in hexadecimal. */
export function digestOf({ sdl, shared, contracts }: VersionContent): string {
  const sorted = contracts
    .map(({ name, text }) => [name, text])
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([sdl, shared, sorted]))
    .digest('hex');
}

import { MeshError } from '../../../schema/errors.ts';

/** Throws STALE_VERSION when the caller has seen another version than the one that is stored. */
export function requireVersion(stored: { version: number }, expected: number | null): void {
  if (expected === null || expected === stored.version) return;
  throw new MeshError(
    'STALE_VERSION',
    `It is at version ${stored.version}, not ${expected}; read it again and decide anew`,
    { path: ['input', 'expectedVersion'] },
  );
}

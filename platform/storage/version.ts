import { MeshError } from '../../schema/errors.ts';

/** Throws STALE_VERSION when somebody changed the thing since the caller read it; null asks for nothing. */
export function requireVersion(stored: number, expected: number | null | undefined): void {
  if (expected === null || expected === undefined || expected === stored) return;
  throw new MeshError(
    'STALE_VERSION',
    `It is at version ${stored}, not ${expected}; read it again and decide anew`,
    { path: ['input', 'expectedVersion'] },
  );
}

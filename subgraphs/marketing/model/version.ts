import { MeshError } from '../../../schema/errors.ts';

/** Throws STALE_VERSION when somebody changed the thing since the caller read it. */
export function requireVersion(current: number, expected: number | null | undefined): void {
  if (expected === null || expected === undefined || expected === current) return;
  throw new MeshError(
    'STALE_VERSION',
    `It is at version ${current} by now, not ${expected}; read it again and repeat the change`,
    { path: ['input', 'expectedVersion'] },
  );
}

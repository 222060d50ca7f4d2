import { MeshError } from '../../schema/errors.ts';

/** PostgreSQL's code for a value that a unique index holds already. */
const uniqueViolation = '23505';

/**
 * Two writers may take one id, handle or GTIN at the same moment: both find it free, one is first.
 * The other gets ALREADY_EXISTS with this message; any other failure is thrown on.
 */
export async function refuseTaken<T>(
  writing: Promise<T>,
  message: string,
  path: readonly string[] = [],
): Promise<T> {
  try {
    return await writing;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== uniqueViolation) throw cause;
    throw new MeshError('ALREADY_EXISTS', message, { path, cause });
  }
}

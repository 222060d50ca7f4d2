import { MeshError } from '../../../schema/errors.ts';

/** Turns PostgreSQL's "duplicate key" into ALREADY_EXISTS; any other failure is thrown on. */
export async function refuseTaken<T>(thing: string, id: string, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === '23505')) throw cause;
    const message = `There is a ${thing} ${id} already; choose another id, or leave it out`;
    throw new MeshError('ALREADY_EXISTS', message, { path: ['input', 'id'], cause });
  }
}

import { MeshError } from '../../schema/errors.ts';

/** What a foreign key points to, or what was just written; it exists, or the database is broken. */
export async function required<T>(loaded: Promise<T | null | undefined>): Promise<T> {
  const found = await loaded;
  if (found !== null && found !== undefined) return found;
  throw new MeshError('INTERNAL', 'A row points to one that is gone');
}

import type { Kysely, Selectable } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import type { EnvironmentTable, Tables } from './tables.ts';

export type EnvironmentRow = Selectable<EnvironmentTable>;

export function environmentsByNames(
  db: Kysely<Tables>,
  names: string[],
): Promise<EnvironmentRow[]> {
  return db.selectFrom('environments').selectAll().where('name', 'in', names).execute();
}

/** From the first to the last. */
export function allEnvironments(db: Kysely<Tables>): Promise<EnvironmentRow[]> {
  return db.selectFrom('environments').selectAll().orderBy('position').limit(10).execute();
}

/** Throws NOT_FOUND that lists the environments there are; `path` is where it was named. */
export async function requireEnvironment(
  db: Kysely<Tables>,
  name: string,
  path: readonly string[] = ['input', 'environment'],
): Promise<EnvironmentRow> {
  const all = await allEnvironments(db);
  const found = all.find((each) => each.name === name);
  if (found) return found;
  const names = all.map((each) => each.name).join(', ');
  throw new MeshError('NOT_FOUND', `There is no environment "${name}"; there are: ${names}`, {
    path,
  });
}

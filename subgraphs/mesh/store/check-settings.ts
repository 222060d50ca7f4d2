import type { Kysely } from 'kysely';
import { type CheckSettings, checkSettings } from '../../../schema/checks/judgement/settings.ts';
import { MeshError } from '../../../schema/errors.ts';
import { daysAfter } from '../model/days.ts';
import type { EnvironmentRow } from './environments.ts';
import type { Tables } from './tables.ts';

/** Checks tell of exceptions that are over for so many days, so that their owners see it. */
const daysTold = 30;
const mostExceptions = 1000;

/**
 * How breaking changes are judged in an environment on a day, with its exceptions, also those that are over
 * since at most 30 days. Throws UNKNOWN_REFERENCE where there is no such environment.
 */
export async function checkSettingsOf(
  db: Kysely<Tables>,
  environment: string,
  today: string,
): Promise<CheckSettings> {
  const row = await db
    .selectFrom('environments')
    .select('settings')
    .where('name', '=', environment)
    .executeTakeFirst();
  if (!row) throw noEnvironment(environment);
  const exceptions = await db
    .selectFrom('check_exceptions')
    .select(['coordinate', 'kind', 'owner', 'reason', 'expires'])
    .where('environment', '=', environment)
    .where('expires', '>=', daysAfter(today, -daysTold))
    .orderBy('expires', 'desc')
    .orderBy('id')
    .limit(mostExceptions)
    .execute();
  return checkSettings.parse({
    ...row.settings,
    exceptions: exceptions.map(({ kind, ...rest }) => (kind === null ? rest : { ...rest, kind })),
  });
}

/** Throws UNKNOWN_REFERENCE where there is no such environment. */
export async function saveCheckSettings(
  db: Kysely<Tables>,
  environment: string,
  settings: Omit<CheckSettings, 'exceptions'>,
): Promise<EnvironmentRow> {
  const row = await db
    .updateTable('environments')
    .set({ settings: JSON.stringify(settings) })
    .where('name', '=', environment)
    .returningAll()
    .executeTakeFirst();
  if (row) return row;
  throw noEnvironment(environment);
}

/** For an input that names an environment which is not there. */
export function noEnvironment(name: string): MeshError {
  const message = `There is no environment ${name}`;
  return new MeshError('UNKNOWN_REFERENCE', message, { path: ['input', 'environment'] });
}

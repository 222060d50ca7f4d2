import type { Kysely } from 'kysely';
import type { DomainsCheck } from '../../../schema/checks/check-domains.ts';
import { checkSettingsOf } from './check-settings.ts';
import { registeredConsumers } from './consumers.ts';
import type { Tables } from './tables.ts';

/** Who uses the graph of an environment, and how changes of it are judged. `today` is a day in UTC. */
export async function evidenceFor(
  db: Kysely<Tables>,
  environment: string,
  today: string,
): Promise<DomainsCheck['use']> {
  const settings = await checkSettingsOf(db, environment, today);
  return { settings, recorded: [], consumers: await registeredConsumers(db) };
}

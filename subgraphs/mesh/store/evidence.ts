import type { Kysely } from 'kysely';
import type { DomainsCheck } from '../../../schema/checks/check-domains.ts';
import { windowOf } from '../../../schema/checks/judgement/window.ts';
import { checkSettingsOf } from './check-settings.ts';
import { registeredConsumers } from './consumers.ts';
import { recordedOperations } from './recorded-operations.ts';
import type { Tables } from './tables.ts';

/** Who uses the graph of an environment, and how changes of it are judged. `today` is a day in UTC. */
export async function evidenceFor(
  db: Kysely<Tables>,
  environment: string,
  today: string,
): Promise<DomainsCheck['use']> {
  const settings = await checkSettingsOf(db, environment, today);
  const { from } = windowOf(today, settings.windowDays);
  const recorded = await recordedOperations(db, environment, from);
  return { settings, recorded, consumers: await registeredConsumers(db) };
}

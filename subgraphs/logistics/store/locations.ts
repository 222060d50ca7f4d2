import type { Kysely } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { LocationKind, Tables } from './tables.ts';

export interface LocationRow {
  id: string;
  name: string;
  kind: LocationKind;
  country: string;
  postcode: string | null;
  timeZone: string;
  priority: number;
  shipsOnline: boolean;
}

/** The place of a location in the list: the most preferred first. */
export type LocationKey = [priority: number, id: string];

export function locationsByIds(db: Kysely<Tables>, ids: string[]): Promise<LocationRow[]> {
  return selectLocations(db).where('id', 'in', ids).execute();
}

export function locationPage(
  db: Kysely<Tables>,
  filter: { country?: string | null; kind?: LocationKind | null },
  { limit, after }: Page<LocationKey>,
): Promise<LocationRow[]> {
  let query = selectLocations(db);
  if (filter.country) query = query.where('country', '=', filter.country);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (after) {
    const [priority, id] = after;
    query = query.where((eb) => eb(eb.refTuple('priority', 'id'), '>', eb.tuple(priority, id)));
  }
  return query
    .orderBy('priority')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
}

/** The locations that ship orders; few, and asked for with every promise. */
export function shippingLocations(db: Kysely<Tables>): Promise<LocationRow[]> {
  return selectLocations(db).where('ships_online', '=', true).execute();
}

function selectLocations(db: Kysely<Tables>) {
  return db
    .selectFrom('fulfilment_locations')
    .select([
      'id',
      'name',
      'kind',
      'country',
      'postcode',
      'time_zone as timeZone',
      'priority',
      'ships_online as shipsOnline',
    ]);
}

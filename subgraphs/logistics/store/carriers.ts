import { type Kysely, sql } from 'kysely';
import type { Zone } from '../model/zone.ts';
import type { Tables } from './tables.ts';

export interface CarrierRow {
  id: string;
  name: string;
}

export interface ServiceRow {
  id: string;
  carrierId: string;
  name: string;
  cutoffHour: number;
  maxWeightGrams: number | null;
  maxSideMm: number | null;
}

export function allCarriers(db: Kysely<Tables>): Promise<CarrierRow[]> {
  return db.selectFrom('carriers').selectAll().orderBy('id').execute();
}

export function carriersByIds(db: Kysely<Tables>, ids: string[]): Promise<CarrierRow[]> {
  return db.selectFrom('carriers').selectAll().where('id', 'in', ids).execute();
}

export function servicesByCarriers(db: Kysely<Tables>, ids: string[]): Promise<ServiceRow[]> {
  return selectServices(db).where('carrier', 'in', ids).orderBy('id').execute();
}

export function servicesByIds(db: Kysely<Tables>, ids: string[]): Promise<ServiceRow[]> {
  return selectServices(db).where('id', 'in', ids).execute();
}

/** A service that goes to a country, and the countries that it goes to at all. */
export interface Network {
  services: (ServiceRow & { countries: string[] })[];
  /** The zones of the country that was asked about. */
  zones: Zone[];
}

/** Everything that goes to a country: two statements. */
export async function networkTo(db: Kysely<Tables>, country: string): Promise<Network> {
  const [zones, services] = await Promise.all([zonesIn(db, country), servicesTo(db, country)]);
  return { zones, services };
}

function zonesIn(db: Kysely<Tables>, country: string): Promise<Zone[]> {
  return db
    .selectFrom('service_zones')
    .select([
      'service',
      'country',
      'postcode_prefix as postcodePrefix',
      'min_days as minDays',
      'max_days as maxDays',
    ])
    .where('country', '=', country)
    .execute();
}

function servicesTo(db: Kysely<Tables>, country: string) {
  return selectServices(db)
    .where('id', 'in', (eb) =>
      eb.selectFrom('service_zones').select('service').where('country', '=', country),
    )
    .select(
      sql<
        string[]
      >`array(select distinct z.country from service_zones z where z.service = carrier_services.id)`.as(
        'countries',
      ),
    )
    .execute();
}

function selectServices(db: Kysely<Tables>) {
  return db
    .selectFrom('carrier_services')
    .select([
      'id',
      'carrier as carrierId',
      'name',
      'cutoff_hour as cutoffHour',
      'max_weight_grams as maxWeightGrams',
      'max_side_mm as maxSideMm',
    ]);
}

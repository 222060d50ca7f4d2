import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { prefixesOf, type Zone } from '../model/zone.ts';
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

/** Where an address's parcels can come from. */
export interface Network {
  /** What goes to the country, each with the countries of our locations at which it collects. */
  services: (ServiceRow & { countries: string[] })[];
  /** The zones in which the address lies. */
  zones: Zone[];
}

/** Everything that goes to an address: two statements, whatever the number of zones. */
export async function networkTo(
  db: Kysely<Tables>,
  { country, postcode }: { country: string; postcode: string },
): Promise<Network> {
  const [zones, services] = await Promise.all([
    zonesAround(db, country, postcode),
    servicesTo(db, country),
  ]);
  return { zones, services };
}

function zonesAround(db: Kysely<Tables>, country: string, postcode: string): Promise<Zone[]> {
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
    .where(sql<boolean>`postcode_prefix = any(${prefixesOf(postcode)})`)
    .execute();
}

function servicesTo(db: Kysely<Tables>, country: string) {
  return selectServices(db)
    .where(goesTo(sql.ref('carrier_services.id'), sql.val(country)))
    .select(
      sql<string[]>`array(select distinct p.country from fulfilment_locations p
        where p.ships_online and ${goesTo(sql.ref('carrier_services.id'), sql.ref('p.country'))})`.as(
        'countries',
      ),
    )
    .execute();
}

/** The countries of our locations at which some service collects that goes to a country. */
export async function countriesSendingTo(db: Kysely<Tables>, country: string): Promise<string[]> {
  const { rows } = await sql<{ country: string }>`
    select distinct p.country from fulfilment_locations p
    where p.ships_online and exists (select 1 from carrier_services s
      where ${goesTo(sql.ref('s.id'), sql.val(country))} and ${goesTo(sql.ref('s.id'), sql.ref('p.country'))})`.execute(
    db,
  );
  return rows.map((row) => row.country);
}

/** A service collects wherever it goes. One look into the index, however many zones it has. */
function goesTo(service: RawBuilder<unknown>, country: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (select 1 from service_zones z where z.service = ${service} and z.country = ${country})`;
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

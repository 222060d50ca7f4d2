import { type Kysely, sql } from 'kysely';
import type { CatalogEntry, CatalogField } from '../../../subgraphs/mesh/model/catalog-entry.ts';
import { addEntries } from '../../../subgraphs/mesh/store/catalog-rows.ts';
import type { Tables } from '../../../subgraphs/mesh/store/tables.ts';

const domains = 100;
const productsEach = 100;
const fieldsEach = 10;

const things =
  'Order Product Variant Customer Shipment Parcel Review Promotion Campaign Warehouse Supplier Carrier Invoice Payment Category Brand Market Segment Basket Return'.split(
    ' ',
  );
const traits =
  'price weight country currency status title rating stock delivery period quantity discount owner language picture code'.split(
    ' ',
  );
const places = 'Shop Office Transit Report Plan Ledger Feed Letter Store Depot'.split(' ');
const shades = 'net gross planned actual first last total average local shared open closed'.split(
  ' ',
);

/** Fills an empty registry's catalog: every description has some words, few have others, and one is in one only. */
export async function fillCatalog(
  db: Kysely<Tables>,
): Promise<{ products: number; fields: number }> {
  for (let index = 0; index < domains; index += 1) {
    const domain = `domain-${index}`;
    const who = { domain, number: 1, actor: 'team:load', created_at: new Date() };
    await db
      .insertInto('versions')
      .values({ ...who, sdl: '', shared: '', contracts: '[]', digest: domain })
      .execute();
    const entries = Array.from({ length: productsEach }, (_, each) =>
      entryOf(domain, index * productsEach + each),
    );
    await db
      .transaction()
      .execute((tx) => addEntries(tx, { version: 1, environment: 'production' }, entries));
  }
  // As autovacuum does within a minute.
  await sql`vacuum analyze products, product_fields`.execute(db);
  return { products: domains * productsEach, fields: domains * productsEach * fieldsEach };
}

function entryOf(domain: string, number: number): CatalogEntry {
  const thing = pick(things, number);
  const shade = pick(shades, Math.floor(number / things.length));
  return {
    id: `${domain}-${thing.toLowerCase()}-${number}`,
    domain,
    name: `${thing} records ${shade} ${number}`,
    owner: domain,
    status: 'ACTIVE',
    contractVersion: '1.0.0',
    tags: [thing.toLowerCase(), shade],
    fileName: 'contract.odcs.yaml',
    purpose: `Every ${thing.toLowerCase()} as the ${shade} office has recorded it, for reports, planning and shops.`,
    details: {
      ...{ usage: null, limitations: null, isApprovalNeeded: false },
      ...{ support: [], ports: [], serviceLevels: [], sampleQueries: [] },
    },
    fields: Array.from({ length: fieldsEach }, (_, each) =>
      fieldOf(thing, number * fieldsEach + each, each),
    ),
  };
}

function fieldOf(thing: string, number: number, place: number): CatalogField {
  const trait = pick(traits, number + Math.floor(number / 7));
  const shade = pick(shades, Math.floor(number / 3));
  const parity = number % 2 ? 'oddly' : 'evenly';
  const capital = trait.charAt(0).toUpperCase() + trait.slice(1);
  return {
    path: `${thing}.${shade}${capital}In${pick(places, place)}`,
    description: `The ${shade} ${trait} of the ${thing.toLowerCase()}, recorded ${parity} as a value that quokka${number} reads.`,
    logicalType: 'string',
    isRequired: true,
    dataClass: 'public',
    source: null,
    tags: [],
  };
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

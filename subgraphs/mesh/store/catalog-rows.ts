import { sql, type Transaction } from 'kysely';
import type { CatalogEntry, CatalogField } from '../model/catalog-entry.ts';
import { searchable, wordsOf } from '../model/words.ts';
import type { Tables } from './tables.ts';

/** How many fields one statement writes. */
const atOnce = 1000;

/** Writes data products that are not there yet, with their fields, so that they are found by their words. */
export async function addEntries(
  tx: Transaction<Tables>,
  { version, environment }: { version: number; environment: string },
  entries: readonly CatalogEntry[],
): Promise<void> {
  if (!entries.length) return;
  const rows = entries.map((entry) => productRow(entry, version, environment));
  await sql`
    insert into products (id, domain, version, environment, name, owner, status, contract_version, tags,
      file_name, details, description, name_key, name_search, label_search, search)
    select id, domain, version, environment, name, owner, status, contract_version, tags,
      file_name, details, description, name_key,
      named, named || labelled, named || labelled || setweight(to_tsvector('english', texts), 'C')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id text, domain text, version integer,
      environment text, name text, owner text, status text, contract_version text, tags text[],
      file_name text, details jsonb, description text, name_key text, names text, labels text, texts text)
    cross join lateral (select ${words('names', 'A')} as named, ${words('labels', 'B')} as labelled) as words
  `.execute(tx);
  const fields = entries.flatMap(({ id, fields }) => fields.map((field) => fieldRow(id, field)));
  for (let from = 0; from < fields.length; from += atOnce) {
    await addFields(tx, fields.slice(from, from + atOnce));
  }
}

async function addFields(
  tx: Transaction<Tables>,
  rows: readonly ReturnType<typeof fieldRow>[],
): Promise<void> {
  await sql`
    insert into product_fields (product, path, description, logical_type, is_required, data_class, source,
      name_key, name_search, search)
    select product, path, description, logical_type, is_required, data_class, source, name_key,
      named, named || ${words('labels', 'B')} || setweight(to_tsvector('english', texts), 'C')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (product text, path text, description text,
      logical_type text, is_required boolean, data_class text, source text, name_key text, names text,
      labels text, texts text)
    cross join lateral (select ${words('names', 'B')} as named) as words`.execute(tx);
}

/** Words as they stand too, and not their stems alone: while a person types, a stem may be shorter than what is typed. */
const words = (column: string, weight: 'A' | 'B') => {
  const text = sql.ref(column);
  return sql`setweight(to_tsvector('english', ${text}) || to_tsvector('simple', ${text}), ${sql.lit(weight)})`;
};

function productRow(entry: CatalogEntry, version: number, environment: string) {
  const { id, domain, name, owner, status, tags, purpose, details } = entry;
  return {
    ...{ id, domain, version, environment, name, owner, status, tags, details },
    contract_version: entry.contractVersion,
    file_name: entry.fileName,
    description: purpose,
    name_key: wordsOf(name).join(' '),
    names: searchable(`${name} ${id}`),
    labels: searchable([...tags, domain].join(' ')),
    texts: searchable([purpose, details.usage, owner].join(' ')),
  };
}

function fieldRow(product: string, field: CatalogField) {
  const { path, description, source } = field;
  const name = path.slice(path.lastIndexOf('.') + 1);
  return {
    ...{ product, path, description, source },
    logical_type: field.logicalType,
    is_required: field.isRequired,
    data_class: field.dataClass,
    name_key: wordsOf(name).join(' '),
    names: searchable(path),
    labels: searchable(field.tags.join(' ')),
    texts: searchable(description ?? ''),
  };
}

import { type Kysely, sql, type Transaction } from 'kysely';
import { slug } from '../model/slug.ts';
import { lockTree } from './categories.ts';
import type { Tables } from './tables.ts';

/** The id of each brand by its name; a name that is new becomes a brand. */
export async function ensureBrands(
  tx: Transaction<Tables>,
  names: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(names)];
  if (!wanted.length) return new Map();
  const known = await brandIds(tx, wanted);
  const missing = wanted.filter((name) => !known.has(name));
  if (!missing.length) return known;
  const rows = missing.map((name) => ({ id: slug(name), name, description: null }));
  // Two spellings with one slug ("ACME", "Acme") are one brand, named as it was first.
  const distinct = [...new Map(rows.reverse().map((row) => [row.id, row])).values()];
  await tx
    .insertInto('brands')
    .values(distinct)
    .onConflict((oc) => oc.column('id').doNothing())
    .execute();
  return new Map([...known, ...missing.map((name) => [name, slug(name)] as const)]);
}

async function brandIds(db: Kysely<Tables>, names: string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('brands')
    .select(['name', (eb) => eb.fn.min<string>('id').as('id')])
    .where('name', 'in', names)
    .groupBy('name')
    .execute();
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** A category's names from the root, as one key. */
export const pathKey = (names: readonly string[]) => names.join(' > ');

/** The id of each category by the names on its path; what is missing on the way is made. */
export async function ensureCategories(
  tx: Transaction<Tables>,
  paths: readonly (readonly string[])[],
): Promise<Map<string, string>> {
  if (!paths.length) return new Map();
  const taken = new Set((await lockTree(tx)).keys());
  const known = await categoryIds(tx);
  const made: { id: string; parent_id: string | null; name: string; position: number }[] = [];
  for (const names of paths) {
    for (let depth = 1; depth <= names.length; depth += 1) {
      const key = pathKey(names.slice(0, depth));
      if (known.has(key)) continue;
      const id = freeId(slug(key), taken);
      const parent_id = known.get(pathKey(names.slice(0, depth - 1))) ?? null;
      made.push({ id, parent_id, name: names[depth - 1] ?? id, position: 0 });
      known.set(key, id);
      taken.add(id);
    }
  }
  if (made.length) await tx.insertInto('categories').values(made).execute();
  return known;
}

async function categoryIds(tx: Transaction<Tables>): Promise<Map<string, string>> {
  const { rows } = await sql<{ path: string; id: string }>`
    select path, min(id) as id from category_paths group by path`.execute(tx);
  return new Map(rows.map(({ path, id }) => [path, id]));
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let nth = 2; taken.has(id); nth += 1) id = `${wanted}-${nth}`;
  return id;
}

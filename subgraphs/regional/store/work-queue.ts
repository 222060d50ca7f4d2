import { type Kysely, sql } from 'kysely';
import { type WorkKind, type WorkStretch, workKinds } from '../model/work-scope.ts';
import type { Tables } from './tables.ts';

export interface WorkRow {
  kind: WorkKind;
  locale: string;
  product: string;
  since: Date;
}

/**
 * The first `limit` items of some stretches of the work queue, in their order.
 * Asks for one kind after the other and stops when the page is full: the last kind is the costly one.
 */
export async function workItems(
  db: Kysely<Tables>,
  stretches: readonly WorkStretch[],
  limit: number,
): Promise<WorkRow[]> {
  const items: WorkRow[] = [];
  for (const kind of workKinds) {
    const own = stretches.filter((stretch) => stretch.kind === kind);
    if (!own.length || items.length >= limit) continue;
    items.push(...(await itemsOf(db, kind, own, limit - items.length)));
  }
  return items;
}

/** Each stretch reads an index from where it begins, so memory and time follow the page, not the range. */
async function itemsOf(
  db: Kysely<Tables>,
  kind: WorkKind,
  stretches: readonly WorkStretch[],
  limit: number,
): Promise<WorkRow[]> {
  const locales = stretches.map(({ locale }) => locale);
  const afters = stretches.map(({ after }) => after);
  const { rows } = await sql<WorkRow>`
    select ${kind}::text as kind, stretch.locale, item.product, item.since
    from unnest(${locales}::text[], ${afters}::text[])
      with ordinality as stretch (locale, after, place)
    cross join lateral (${kind === 'MISSING' ? missing(limit) : marked(since[kind], limit)}) as item
    order by stretch.place, item.product limit ${limit}`.execute(db);
  return rows;
}

/** Where a text says since when it calls for an editor. */
const since = {
  RULE_BREAKING: 'c.breaking_since',
  IN_REVIEW: 'c.submitted_at',
  STALE: 'c.stale_since',
} as const;

function marked(column: (typeof since)[keyof typeof since], limit: number) {
  return sql`select c.product, ${sql.ref(column)} as since from contents c
    where c.locale = stretch.locale and c.product > stretch.after and ${sql.ref(column)} is not null
    order by c.product limit ${limit}`;
}

/** Products whose source is published, without a published text in the stretch's locale. */
function missing(limit: number) {
  return sql`select s.product, s.published_at as since from contents s
    where s.published_version > 0 and s.product > stretch.after
      and s.locale = (select code from locales where is_source)
      and not exists (
        select from contents c
        where c.locale = stretch.locale and c.product = s.product and c.published_version > 0
      )
    order by s.product limit ${limit}`;
}

import { type Kysely, sql } from 'kysely';
import type { WorkKind, WorkStretch } from '../model/work-scope.ts';
import type { Tables } from './tables.ts';

export interface WorkRow {
  kind: WorkKind;
  locale: string;
  product: string;
  since: Date;
}

/**
 * The first `limit` items of some stretches of the work queue, in their order.
 * Each stretch reads an index from where it begins, so memory and time follow the page, not the range.
 */
export async function workItems(
  db: Kysely<Tables>,
  stretches: readonly WorkStretch[],
  limit: number,
): Promise<WorkRow[]> {
  if (!stretches.length) return [];
  const [kinds, locales, afters] = [
    stretches.map(({ kind }) => kind),
    stretches.map(({ locale }) => locale),
    stretches.map(({ after }) => after),
  ];
  const marked = (kind: WorkKind, since: string) =>
    sql`select c.product, ${sql.ref(since)} as since from contents c
      where stretch.kind = ${kind} and c.locale = stretch.locale and c.product > stretch.after
        and ${sql.ref(since)} is not null
      order by c.product limit ${limit}`;
  const { rows } = await sql<WorkRow>`
    select stretch.kind, stretch.locale, item.product, item.since
    from unnest(${kinds}::text[], ${locales}::text[], ${afters}::text[])
      with ordinality as stretch (kind, locale, after, place)
    cross join lateral (
      (${marked('RULE_BREAKING', 'c.breaking_since')})
      union all (${marked('IN_REVIEW', 'c.submitted_at')})
      union all (${marked('STALE', 'c.stale_since')})
      union all (${missing(limit)})
    ) as item
    order by stretch.place, item.product limit ${limit}`.execute(db);
  return rows;
}

/** Products whose source is published, without a published text in the stretch's locale. */
function missing(limit: number) {
  return sql`select s.product, s.published_at as since from contents s
    where stretch.kind = 'MISSING' and s.published_version > 0 and s.product > stretch.after
      and s.locale = (select code from locales where is_source)
      and not exists (
        select from contents c
        where c.locale = stretch.locale and c.product = s.product and c.published_version > 0
      )
    order by s.product limit ${limit}`;
}

import { type Kysely, sql } from 'kysely';
import type { TableShape } from '../../schema/contracts/conformance/table-shape.ts';

/** More tables than this has no domain; a listing must have an end. */
const maxTables = 1000;

/** The tables and views of a database's public schema, by name. */
export async function tableShapes(db: Kysely<unknown>): Promise<TableShape[]> {
  const { rows } = await sql<TableShape>`
    select
      c.relname as "name",
      (
        select json_agg(json_build_object(
          'name', a.attname,
          'type', format_type(a.atttypid, a.atttypmod),
          'isNullable', not a.attnotnull
        ) order by a.attnum)
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      ) as "columns",
      coalesce((
        select json_agg((
          select json_agg(a.attname order by k.position)
          from unnest(i.indkey::int2[]) with ordinality k (attnum, position)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
          where k.position <= i.indnkeyatts
        ) order by i.indisprimary desc, i.indexrelid)
        from pg_index i
        where i.indrelid = c.oid and i.indisunique and i.indpred is null and i.indexprs is null
      ), '[]') as "uniqueKeys"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    order by c.relname
    limit ${maxTables}`.execute(db);
  return rows;
}

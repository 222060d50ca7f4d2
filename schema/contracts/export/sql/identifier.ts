import { createHash } from 'node:crypto';

/**
 * Words that are no name of a table or column unless they are quoted.
 * Source: `pg_get_keywords()` of PostgreSQL 18, categories R and T.
 */
const reserved = new Set(
  'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with'.split(
    ' ',
  ),
);

/** Columns that every table has already. */
const system = new Set(['tableoid', 'xmin', 'cmin', 'xmax', 'cmax', 'ctid']);

/** PostgreSQL cuts longer names off without an error, and two of them may become one. */
const maxNameBytes = 63;

/** A name in SQL, quoted where it has to be. A name that PostgreSQL cannot hold becomes another of its own. */
export function identifier(name: string): string {
  const fitting = shortened(storable(name) || 'unnamed');
  const isPlain = /^[a-z_][a-z0-9_]*$/.test(fitting) && !reserved.has(fitting);
  return isPlain ? fitting : `"${fitting.replaceAll('"', '""')}"`;
}

/** A text in SQL, under `standard_conforming_strings`, which is on unless someone turned it off. */
export function literal(text: string): string {
  return `'${storable(text).replaceAll("'", "''")}'`;
}

/** Texts of PostgreSQL hold no zero bytes, and UTF-8 no halves of characters. */
const storable = (text: string) => text.replaceAll('\0', '').toWellFormed();

function shortened(name: string): string {
  if (system.has(name)) return `${name}_`;
  if (Buffer.byteLength(name) <= maxNameBytes) return name;
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8);
  let start = '';
  for (const character of name) {
    if (Buffer.byteLength(start + character) + 1 + mark.length > maxNameBytes) break;
    start += character;
  }
  return `${start}_${mark}`;
}

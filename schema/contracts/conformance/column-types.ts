import type { LogicalType } from '../odcs/logical-types.ts';

/** The names by which PostgreSQL's types are also known. Source: PostgreSQL manual, table 8.1. */
const aliases: Record<string, string> = {
  bool: 'boolean',
  char: 'character',
  decimal: 'numeric',
  float4: 'real',
  float8: 'double precision',
  int: 'integer',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  timestamptz: 'timestamp with time zone',
  timestamp: 'timestamp without time zone',
  timetz: 'time with time zone',
  varchar: 'character varying',
};

/** One spelling for each type; lengths and precisions stay: `varchar(10)` is `character varying(10)`. */
export function columnType(text: string): string {
  const [, name = '', rest = ''] = /^([^([]*)(.*)$/.exec(text.trim().toLowerCase()) ?? [];
  const base = name.trim().replace(/\s+/g, ' ');
  return `${aliases[base] ?? base}${rest.replace(/\s+/g, '')}`;
}

/** The logical types that a column can hold the values of. */
const holds: [RegExp, LogicalType[]][] = [
  [/\[\]$/, ['array']],
  [/^(smallint|integer|bigint)$/, ['integer', 'number', 'string']],
  [/^(numeric|real|double precision)/, ['number', 'integer']],
  [/^boolean$/, ['boolean']],
  [/^date$/, ['date', 'timestamp']],
  [/^timestamp/, ['timestamp', 'date']],
  [/^time\b/, ['time']],
  [/^jsonb?$/, ['object', 'array', 'string', 'number', 'integer', 'boolean']],
];

/** Text and types of its own, such as enums, hold text; whatever is an object is found by a key. */
export function canHold(type: string, logicalType: LogicalType): boolean {
  if (logicalType === 'object') return true;
  const known = holds.find(([pattern]) => pattern.test(columnType(type)));
  return (known?.[1] ?? ['string']).includes(logicalType);
}

/** What can be done with the values of a type. */
export type Family = 'text' | 'number' | 'other' | 'incomparable';

export interface ColumnType {
  sql: string;
  family: Family;
  isList: boolean;
}

type Modifier = 'none' | 'length' | 'digits' | 'precision' | 'bits';

interface NativeType {
  family: Family;
  modifier: Modifier;
}

/** Types that every PostgreSQL has, under all their names. */
const groups: [Family, Modifier, string][] = [
  ['text', 'length', 'varchar, character varying, char, character, bpchar'],
  ['text', 'none', 'text'],
  ['number', 'digits', 'numeric, decimal'],
  ['number', 'bits', 'float'],
  ['number', 'none', 'smallint, integer, int, bigint, int2, int4, int8, real, float4, float8'],
  ['number', 'none', 'double precision, smallserial, serial, bigserial'],
  ['other', 'precision', 'timestamp, timestamptz, time, timetz, interval'],
  ['other', 'none', 'boolean, bool, date, uuid, bytea, jsonb, inet, cidr, macaddr, money'],
  ['other', 'none', 'tsvector, int4range, int8range, numrange, daterange, tsrange, tstzrange'],
  ['incomparable', 'none', 'json, xml, point, polygon'],
];

const natives = new Map<string, NativeType>(
  groups.flatMap(([family, modifier, names]) =>
    names.split(', ').map((name): [string, NativeType] => [name, { family, modifier }]),
  ),
);

const form =
  /^(?<base>[a-z][a-z0-9]*(?: (?:varying|precision))?)(?: ?\((?<inside>[\d, -]+)\))?(?<zone> with(?:out)? time zone)?(?<list>(?: ?\[\d*\])*)$/;

/**
 * A type of PostgreSQL as a contract names it; undefined for what is none, or exists only where
 * somebody created it: domains, enums, types of extensions and of other databases.
 */
export function nativeType(name: string): ColumnType | undefined {
  const text = name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const { base = '', inside, zone = '', list = '' } = form.exec(text)?.groups ?? {};
  const native = natives.get(base);
  if (!native || (zone && base !== 'time' && base !== 'timestamp')) return undefined;
  if (inside !== undefined && !isWithin(native.modifier, inside)) return undefined;
  if (list && base.endsWith('serial')) return undefined;
  const sql = `${base}${inside === undefined ? '' : `(${inside.replaceAll(' ', '')})`}${zone}`;
  return { sql: list ? `${sql}[]` : sql, family: native.family, isList: list !== '' };
}

/** Source: PostgreSQL manual, chapter 8, "Data Types". */
const limits: Record<Modifier, [least: number, most: number][]> = {
  none: [],
  length: [[1, 10_485_760]],
  digits: [
    [1, 1000],
    [-1000, 1000],
  ],
  precision: [[0, 6]],
  bits: [[1, 53]],
};

function isWithin(modifier: Modifier, inside: string): boolean {
  const numbers = inside.split(',').map((part) => (part.trim() ? Number(part) : Number.NaN));
  return (
    numbers.length <= limits[modifier].length &&
    numbers.every((value, at) => {
      const [least, most] = limits[modifier][at] ?? [0, -1];
      return Number.isInteger(value) && value >= least && value <= most;
    })
  );
}

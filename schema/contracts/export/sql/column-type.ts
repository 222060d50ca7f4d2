import type { ListItem } from '../../odcs/element.ts';
import { type ColumnType, nativeType } from './native-types.ts';

/**
 * The type of a column: its physical type where PostgreSQL has it, else what holds the logical type.
 * `varchar[50]` on a text is how some tools write a length, and no list of texts.
 */
export function columnType(item: ListItem): ColumnType {
  const { physicalType, logicalType } = item;
  const native = physicalType === undefined ? undefined : nativeType(physicalType);
  const isListRight = logicalType === undefined || logicalType === 'array';
  if (native && (isListRight || !native.isList)) return native;
  return logicalColumn(item);
}

const simple = (sql: string, family: ColumnType['family'] = 'other'): ColumnType => {
  return { sql, family, isList: false };
};

function logicalColumn(item: ListItem): ColumnType {
  const { format, timezone } = item.logicalTypeOptions ?? {};
  switch (item.logicalType) {
    case 'date':
      return simple('date');
    case 'timestamp':
      return simple(timezone === false ? 'timestamp' : 'timestamptz');
    case 'time':
      return simple(timezone === true ? 'timetz' : 'time');
    case 'number':
      return simple(numberTypes[String(format)] ?? 'numeric', 'number');
    case 'integer':
      return simple(wholeTypes[String(format)] ?? 'integer', 'number');
    case 'boolean':
      return simple('boolean');
    case 'object':
      return simple('jsonb');
    case 'array':
      return listColumn(item);
    default:
      return format === 'uuid' ? simple('uuid') : simple('text', 'text');
  }
}

const numberTypes: Record<string, string> = { f32: 'real', f64: 'double precision' };

/** The smallest that holds all of them; PostgreSQL has none without a sign. */
const wholeTypes: Record<string, string> = {
  i8: 'smallint',
  u8: 'smallint',
  i16: 'smallint',
  u16: 'integer',
  i32: 'integer',
  u32: 'bigint',
  i64: 'bigint',
  u64: 'numeric',
  i128: 'numeric',
  u128: 'numeric',
};

/** A list of simple values is an array, any other is JSON. */
function listColumn({ items }: ListItem): ColumnType {
  if (!items?.logicalType || items.logicalType === 'object' || items.logicalType === 'array') {
    return simple('jsonb');
  }
  const { sql, family } = columnType(items);
  return { sql: `${sql.replace(/serial$/, 'int')}[]`, family, isList: true };
}

import type { Contract } from '../odcs/contract.ts';
import type { Property, SchemaObject } from '../odcs/element.ts';
import { deprecationText } from './element-facts.ts';
import { checksOf } from './sql/checks.ts';
import { columnType } from './sql/column-type.ts';
import { literal } from './sql/identifier.ts';
import { type Column, type Table, tablesOf } from './sql/tables.ts';

/** Statements for PostgreSQL that make empty tables of what the contract promises. */
export function toSql(contract: Contract): string {
  const { id, name, version } = contract;
  const head = `${name ?? id} ${version}`.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ');
  return `${[`-- ${head}`, ...tablesOf(contract).map(tableSql)].join('\n\n')}\n`;
}

function tableSql({ name, objects, columns }: Table): string {
  const key = keyOf(columns);
  const lines = [
    ...columns.map((column) => columnSql(column, key)),
    ...(key.length ? [`primary key (${key.map((column) => column.name).join(', ')})`] : []),
  ];
  const body = lines.length ? `\n${lines.map((line) => `  ${line}`).join(',\n')}\n` : '';
  return [
    `create table ${name} (${body});`,
    ...comment(`table ${name}`, objects),
    ...columns.flatMap((column) => comment(`column ${name}.${column.name}`, column.fields)),
  ].join('\n');
}

function columnSql(column: Column, key: readonly Column[]): string {
  const { name, field, fields } = column;
  const type = columnType(field);
  const isWholeKey = key.length === 1 && key[0] === column;
  const isUnique = fields.some(({ unique }) => unique) && !isWholeKey;
  const checks = checksOf(field, name, type);
  return [
    `${name} ${type.sql}`,
    // Null for one reader is null for the column, whatever another is promised.
    fields.every(({ required }) => required) ? 'not null' : '',
    isUnique && type.family !== 'incomparable' ? 'unique' : '',
    checks.length ? `check (${checks.join(' and ')})` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** In the order of their positions; those without one, which the standard writes as -1, come last. */
function keyOf(columns: readonly Column[]): Column[] {
  return columns
    .filter(
      ({ field, fields }) => fields.some(isKey) && columnType(field).family !== 'incomparable',
    )
    .sort((one, other) => position(one) - position(other));
}

const isKey = ({ primaryKey }: Property) => primaryKey === true;

function position({ fields }: Column): number {
  const given = fields.find(isKey)?.primaryKeyPosition ?? -1;
  return given < 0 ? Number.MAX_SAFE_INTEGER : given;
}

function comment(what: string, elements: readonly (Property | SchemaObject)[]): string[] {
  const texts = elements.flatMap((element) => [element.description, deprecationText(element)]);
  const text = [...new Set(texts.filter(Boolean))].join('\n');
  return text ? [`comment on ${what} is ${literal(text)};`] : [];
}

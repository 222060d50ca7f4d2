import type { ListItem } from '../../odcs/element.ts';
import { validValuesIn } from '../../promises.ts';
import { elementsOf } from '../element-facts.ts';
import { literal } from './identifier.ts';
import type { ColumnType } from './native-types.ts';

/**
 * The conditions of a column's check constraint: an enum's values, and the bounds of numbers.
 * A column of another kind than its values, or one that PostgreSQL cannot compare with them, gets none.
 */
export function checksOf(item: ListItem, column: string, type: ColumnType): string[] {
  return [
    ...enumCheck(item, column, type),
    ...(type.isList ? [] : boundChecks(item, column, type)),
  ];
}

function enumCheck(item: ListItem, column: string, { family, isList }: ColumnType): string[] {
  const holder = isList ? (elementsOf(item) ?? item) : item;
  const values = (validValuesIn(holder.quality) ?? []).filter((value) => value !== null);
  if (!values.length) return [];
  if (family === 'number') {
    const numbers = values.filter((value) => typeof value === 'number' && Number.isFinite(value));
    if (isList || numbers.length < values.length) return [];
    return [`${column} in (${numbers.join(', ')})`];
  }
  if (family !== 'text') return [];
  const texts = values.map((value) => literal(String(value))).join(', ');
  return [isList ? `${column}::text[] <@ array[${texts}]::text[]` : `${column} in (${texts})`];
}

const operators = {
  minimum: '>=',
  maximum: '<=',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
};

function boundChecks(item: ListItem, column: string, { family }: ColumnType): string[] {
  if (family !== 'number') return [];
  const { logicalTypeOptions: options = {} } = item;
  const bounds = Object.entries(operators).flatMap(([name, operator]) => {
    const bound = options[name];
    return typeof bound === 'number' ? [`${column} ${operator} ${bound}`] : [];
  });
  const { multipleOf } = options;
  const steps =
    typeof multipleOf === 'number' ? [`mod(${column}::numeric, ${multipleOf}) = 0`] : [];
  return [...bounds, ...steps];
}

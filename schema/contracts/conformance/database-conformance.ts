import type { Contract } from '../odcs/contract.ts';
import type { Property, SchemaObject } from '../odcs/element.ts';
import type { Breach } from './breach.ts';
import { canHold, columnType } from './column-types.ts';
import type { ColumnShape, TableShape } from './table-shape.ts';

/** Where domain's contracts promise what its database does not hold: tables, columns, types, never null, keys. */
export function databaseBreaches(
  contracts: readonly Contract[],
  tables: readonly TableShape[],
): Breach[] {
  return contracts.flatMap(({ schema = [] }, contract) =>
    schema.flatMap((object, index) => {
      const found = objectBreaches(object, tables);
      return found.map(({ property, message }) => ({
        in: 'contract' as const,
        contract,
        path: ['schema', index, ...(property === undefined ? [] : ['properties', property])],
        coordinate: coordinateOf(object, property),
        message,
      }));
    }),
  );
}

interface Found {
  /** Undefined when it is about the object itself. */
  property?: number;
  message: string;
}

function objectBreaches(object: SchemaObject, tables: readonly TableShape[]): Found[] {
  const { physicalName, properties = [] } = object;
  if (physicalName === undefined) return storedNowhere(properties);
  const table = tables.find(({ name }) => name === physicalName);
  if (!table) return [{ message: `the database has no table ${physicalName}` }];
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const ofColumns = properties.flatMap((property, index) => {
    if (property.physicalName === undefined) return [];
    const column = columns.get(property.physicalName);
    const messages = column
      ? columnDifferences(property, column)
      : [`the table ${physicalName} has no column ${property.physicalName}`];
    return messages.map((message) => ({ property: index, message }));
  });
  return [...ofColumns, ...keyBreaches(properties, table)];
}

function storedNowhere(properties: readonly Property[]): Found[] {
  return properties.flatMap(({ physicalName }, property) => {
    if (physicalName === undefined) return [];
    const message = `names the column ${physicalName}, but its object has no physicalName, which is the table`;
    return [{ property, message }];
  });
}

function columnDifferences(property: Property, column: ColumnShape): string[] {
  const { physicalType, logicalType, required } = property;
  const differences: string[] = [];
  if (physicalType !== undefined && columnType(physicalType) !== columnType(column.type)) {
    differences.push(`the column ${column.name} is ${column.type}, and ${physicalType} here`);
  }
  if (logicalType && !canHold(column.type, logicalType)) {
    differences.push(`a column of the type ${column.type} holds no ${logicalType}`);
  }
  if (required && column.isNullable) {
    differences.push(`is promised never to be null, but the column ${column.name} may be null`);
  }
  return differences;
}

/** A promised key that nothing in the database keeps unique. */
function keyBreaches(properties: readonly Property[], { name, uniqueKeys }: TableShape): Found[] {
  const stored = properties.map((property, index) => ({ property, index }));
  const primary = stored.filter(({ property }) => property.primaryKey);
  const columns = primary.flatMap(({ property }) => property.physicalName ?? []);
  // A key that is made of something else than columns is the domain's own business.
  const isStored = columns.length > 0 && columns.length === primary.length;
  const first = primary[0];
  const ofPrimary =
    first && isStored && !isUnique(columns, uniqueKeys)
      ? [{ property: first.index, message: notUnique(columns, name) }]
      : [];
  const ofOthers = stored.flatMap(({ property: { unique, physicalName }, index }) => {
    if (!unique || physicalName === undefined || isUnique([physicalName], uniqueKeys)) return [];
    return [{ property: index, message: notUnique([physicalName], name) }];
  });
  return [...ofPrimary, ...ofOthers];
}

const notUnique = (columns: readonly string[], table: string) =>
  `is promised to be unique, but nothing in the table ${table} keeps ${columns.join(', ')} unique`;

/** Whether some unique key needs no column besides these. */
const isUnique = (columns: readonly string[], keys: readonly string[][]) =>
  keys.some((key) => key.every((column) => columns.includes(column)));

const coordinateOf = ({ name, properties }: SchemaObject, property: number | undefined) =>
  property === undefined ? name : `${name}.${properties?.[property]?.name}`;

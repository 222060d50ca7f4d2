import { canHold } from '../conformance/column-types.ts';
import type { ColumnShape, TableShape } from '../conformance/table-shape.ts';
import type { FieldShape, ObjectShape } from '../graph/graph-shape.ts';
import type { TypeShape } from '../graph/type-shape.ts';
import type { ListItem, Property, SchemaObject } from '../odcs/element.ts';
import { compact } from './draft.ts';

export interface GraphSubject {
  /** The domain's part of the graph. */
  graph: readonly ObjectShape[];
  /** Its database; empty where it is not known. */
  tables: readonly TableShape[];
  /** The domain that owns a type to which this one only adds; undefined for its own types. */
  ownerOf(type: string): string | undefined;
}

/** What a contract would promise of every entity of a domain's part of the graph. */
export function objectsOfGraph({ graph, tables, ownerOf }: GraphSubject): SchemaObject[] {
  return graph
    .filter(({ keys }) => keys.length > 0)
    .map((shape) => {
      const owner = ownerOf(shape.name);
      const table = owner === undefined ? tableOf(shape.name, tables) : undefined;
      return objectOf(shape, owner, table);
    })
    .filter(({ properties = [] }) => properties.length > 0);
}

function objectOf(
  shape: ObjectShape,
  owner: string | undefined,
  table: TableShape | undefined,
): SchemaObject {
  const keys = new Set(owner === undefined ? [] : shape.keys.flat());
  const fields = shape.fields.filter(({ isExternal, name }) => !isExternal && !keys.has(name));
  return {
    name: shape.name,
    ...(table && { physicalName: table.name, physicalType: 'table' }),
    logicalType: 'object',
    ...(shape.description && { description: shape.description }),
    ...(owner !== undefined && { customProperties: [{ property: 'extends', value: owner }] }),
    properties: fields.map((field) =>
      propertyOf(field, owner === undefined ? shape.keys : [], table),
    ),
  };
}

function propertyOf(
  field: FieldShape,
  [primary = [], ...others]: readonly string[][],
  table: TableShape | undefined,
): Property {
  const { name, description, type, dataClass, tags, deprecation } = field;
  const column = field.hasArguments ? undefined : columnOf(field, table);
  const isOther = others.some((key) => key.length === 1 && key[0] === name);
  return compact({
    name,
    description,
    ...itemOf(type),
    ...(column && { physicalName: column.name, physicalType: column.type }),
    ...(primary.includes(name) && {
      primaryKey: true,
      primaryKeyPosition: primary.indexOf(name) + 1,
    }),
    ...(isOther && { unique: true }),
    ...(dataClass !== 'public' && { classification: dataClass }),
    ...(tags.length && { tags }),
    ...(deprecation && {
      customProperties: [{ property: 'deprecated', value: { reason: deprecation.reason } }],
    }),
  });
}

function itemOf({ logicalType, isRequired, graphqlType, validValues, items }: TypeShape): ListItem {
  return {
    logicalType,
    ...(isRequired && { required: true }),
    ...(graphqlType && { customProperties: [{ property: 'graphqlType', value: graphqlType }] }),
    ...(validValues && {
      quality: [
        { type: 'library', metric: 'invalidValues', arguments: { validValues }, mustBe: 0 },
      ],
    }),
    ...(items && { items: itemOf(items) }),
  };
}

/** `InboundShipment` lies in `inbound_shipments`. */
function tableOf(type: string, tables: readonly TableShape[]): TableShape | undefined {
  const singular = snakeCase(type);
  const wanted = [`${singular}s`, singular.replace(/y$/, 'ies'), `${singular}es`, singular];
  return tables.find(({ name }) => wanted.includes(name));
}

/** The column of the field's name, or that refers to what the field gives. */
function columnOf(
  { name, type }: FieldShape,
  table: TableShape | undefined,
): ColumnShape | undefined {
  const wanted = snakeCase(name);
  const column =
    table?.columns.find((each) => each.name === wanted) ??
    table?.columns.find((each) => type.logicalType === 'object' && each.name === `${wanted}_id`);
  if (!column || !canHold(column.type, type.logicalType)) return undefined;
  // Never null in the graph though the column may be: it is computed on the way.
  return type.isRequired && column.isNullable ? undefined : column;
}

const snakeCase = (name: string) =>
  name.replace(/[A-Z]/g, (letter, at) => `${at ? '_' : ''}${letter.toLowerCase()}`);

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { isRecord, jsonString } from './json-text.ts';
import { leafWriter } from './leaf-writers.ts';
import { needsNoType } from './needs-no-type.ts';
import type { PathNode } from './path-node.ts';
import { type SelectionScope, selectedFields } from './selected-fields.ts';

/** A value that cannot be given as the schema promises it. */
export interface Problem {
  message: string;
  path: (string | number)[];
}

/** What is known while one answer is written. */
export interface ProjectionRun {
  problems: Problem[];
  /** Of each place whose equal objects are one: the text of those that were written already. */
  written: (Map<object, string> | undefined)[];
  /** The JSON of a field that asks for the schema itself. */
  introspect(field: FieldNode): string;
}

/**
 * Writes what was fetched as JSON: the client's fields in the client's order, nothing else.
 * Undefined is a null where the schema allows none, for the next field above that may be null:
 * https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
export type Write = (value: unknown, run: ProjectionRun) => string | undefined;
export type Projection = Write;

export interface ProjectionScope extends SelectionScope {
  askedName(planned: string): string;
}

/** The projection of a whole operation, or of a part of one. */
export function compileProjection(
  scope: ProjectionScope,
  rootType: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  root: PathNode | undefined,
): Projection {
  return objectWriter(scope, rootType, [selectionSet], root);
}

function valueWriter(
  scope: ProjectionScope,
  type: GraphQLOutputType,
  coordinate: string,
  nodes: readonly FieldNode[],
  place: PathNode | undefined,
): Write {
  const write = presentWriter(scope, getNullableType(type), coordinate, nodes, place);
  if (isNonNullType(type)) {
    const message = `Cannot return null for non-nullable field ${coordinate}.`;
    return (value, run) => {
      if (value !== null && value !== undefined) return write(value, run);
      run.problems.push({ message, path: [] });
      return undefined;
    };
  }
  return (value, run) =>
    value === null || value === undefined ? 'null' : (write(value, run) ?? 'null');
}

/** For a value that is not null. */
function presentWriter(
  scope: ProjectionScope,
  type: GraphQLOutputType,
  coordinate: string,
  nodes: readonly FieldNode[],
  place: PathNode | undefined,
): Write {
  if (isListType(type)) {
    return listWriter(
      valueWriter(scope, type.ofType, coordinate, nodes, place?.element),
      coordinate,
    );
  }
  if (isLeafType(type)) {
    const write = leafWriter(type);
    const message = `${coordinate} was given a value that is no ${type.name}.`;
    return (value, run) => write(value) ?? refuse(run, message);
  }
  if (!isCompositeType(type)) throw new TypeError(`${coordinate} is of no type that can be given`);
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return objectWriter(scope, type, selectionSets, place);
}

function refuse(run: ProjectionRun, message: string): undefined {
  run.problems.push({ message, path: [] });
  return undefined;
}

function listWriter(writeElement: Write, coordinate: string): Write {
  const message = `${coordinate} was given a value that is no list.`;
  return (value, run) => {
    if (!Array.isArray(value)) return refuse(run, message);
    let text = '';
    let isWhole = true;
    for (let index = 0; index < value.length; index += 1) {
      const before = run.problems.length;
      const element = writeElement(value[index], run);
      if (run.problems.length > before) locate(run.problems, before, index);
      if (element === undefined) isWhole = false;
      else text += index ? `,${element}` : element;
    }
    return isWhole ? `[${text}]` : undefined;
  };
}

/** Problems are found at the bottom, and learn where they are on the way up. */
function locate(problems: Problem[], from: number, step: string | number): void {
  for (let at = from; at < problems.length; at += 1) problems[at]?.path.unshift(step);
}

interface ProjectedField {
  key: string;
  asked: string;
  /** `"name":`, after a comma unless it is the first. */
  head: string;
  write: Write;
}

/** Fields are compiled when the first object of their type is seen: few of a large operation's types occur. */
function objectWriter(
  scope: ProjectionScope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  place: PathNode | undefined,
): Write {
  const fieldsByType = new Map<string, ProjectedField[]>();
  const declared =
    isObjectType(type) || needsNoType(scope, type, selectionSets) ? type.name : undefined;
  const write: Write = (value, run) => {
    if (!isRecord(value)) return refuse(run, `${type.name} was given a value that is no object.`);
    const typename = typeof value.__typename === 'string' ? value.__typename : declared;
    if (typename === undefined)
      return refuse(run, `An object came without its type, a ${type.name}.`);
    let fields = fieldsByType.get(typename);
    if (!fields) {
      if (typename !== declared && !isVisible(scope, type, typename)) {
        // It may be a type that is kept from clients, so it is not named.
        return refuse(run, `An object was given that is no ${type.name}.`);
      }
      fields = compileFields(scope, typename, selectionSets, place);
      fieldsByType.set(typename, fields);
    }
    return writeFields(fields, value, run);
  };
  return place?.isShared ? writtenOnce(write, place.id) : write;
}

function writeFields(
  fields: readonly ProjectedField[],
  value: Record<string, unknown>,
  run: ProjectionRun,
): string | undefined {
  let text = '{';
  for (const { key, asked, head, write } of fields) {
    const before = run.problems.length;
    const field = write(value[key], run);
    if (run.problems.length > before) locate(run.problems, before, asked);
    if (field === undefined) return undefined;
    text += head + field;
  }
  return `${text}}`;
}

/** An object that stands in many places is written once, unless its problems have to be told for each place. */
function writtenOnce(write: Write, place: number): Write {
  return (value, run) => {
    if (!isRecord(value)) return write(value, run);
    let texts = run.written[place];
    if (!texts) {
      texts = new Map();
      run.written[place] = texts;
    }
    const known = texts.get(value);
    if (known !== undefined) {
      // V8 builds long strings as trees; asking for a character makes it one piece, which is then copied fast.
      known.charCodeAt(0);
      return known;
    }
    const before = run.problems.length;
    const text = write(value, run);
    if (text !== undefined && run.problems.length === before) texts.set(value, text);
    return text;
  };
}

function isVisible({ schema }: ProjectionScope, type: GraphQLCompositeType, name: string): boolean {
  const given = schema.getType(name);
  if (!isObjectType(given)) return false;
  return isObjectType(type) ? type === given : schema.isSubType(type, given);
}

function compileFields(
  scope: ProjectionScope,
  typename: string,
  selectionSets: readonly SelectionSetNode[],
  place: PathNode | undefined,
): ProjectedField[] {
  const type = scope.schema.getType(typename);
  const definitions = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const selected = selectedFields(scope, typename, selectionSets);
  return [...selected].map(([key, nodes], index) => {
    const asked = scope.askedName(key);
    const [node] = nodes;
    const name = node?.name.value ?? key;
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    const write = definition
      ? valueWriter(scope, definition.type, `${typename}.${name}`, nodes, place?.fields.get(key))
      : metaFieldWriter(typename, nodes);
    return { key, asked, head: `${index ? ',' : ''}${jsonString(asked)}:`, write };
  });
}

/** `__typename`, `__schema` and `__type`, which no subgraph is asked for. */
function metaFieldWriter(typename: string, nodes: readonly FieldNode[]): Write {
  const [node] = nodes;
  if (
    node &&
    (node.name.value === SchemaMetaFieldDef.name || node.name.value === TypeMetaFieldDef.name)
  ) {
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    const merged = {
      ...node,
      selectionSet: node.selectionSet && { ...node.selectionSet, selections },
    };
    return (_value, run) => run.introspect(merged);
  }
  const text = jsonString(typename);
  return () => text;
}

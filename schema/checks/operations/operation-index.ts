import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type InputReach, inputReach } from './input-reach.ts';
import { variableOf } from './note.ts';
import { readOperation, reasonOf } from './read-operation.ts';
import { traceOperation } from './trace-operation.ts';

export interface NamedOperation {
  hash: string;
  name: string;
  text: string;
}

/** Why an operation cannot be judged, or not as a whole. */
export interface OperationProblem {
  hash: string;
  name: string;
  reason: string;
}

/** Who uses something, by how sure that is. */
export interface Users<T> {
  /** The operation names it. */
  direct: T[];
  /** The operation names only an interface's field, which this type answers. */
  throughInterface: T[];
  /** A variable may carry it; what it does carry is not recorded. */
  throughVariable: T[];
}

export interface OperationIndex<T> {
  usersOf(coordinate: string): Users<T>;
  problems: readonly OperationProblem[];
}

/**
 * Which operations use what, by coordinate of the graph that they are asked of.
 * Holds no syntax trees: those of 10,000 operations would be most of a gigabyte.
 */
export function indexOperations<T extends NamedOperation>(
  schema: GraphQLSchema,
  operations: readonly T[],
): OperationIndex<T> {
  const builder: Builder<T> = { byCoordinate: new Map(), problems: [] };
  for (const operation of operations) addOperation(builder, schema, operation);
  const reach = inputReach(schema);
  return {
    problems: builder.problems,
    usersOf: (coordinate) => usersOf(builder, schema, reach, coordinate),
  };
}

interface Builder<T> {
  byCoordinate: Map<string, T[]>;
  problems: OperationProblem[];
}

function addOperation<T extends NamedOperation>(
  { byCoordinate, problems }: Builder<T>,
  schema: GraphQLSchema,
  operation: T,
): void {
  const { hash, name, text } = operation;
  const reading = readOperation(text);
  if (reading.kind === 'unreadable') {
    problems.push({ hash, name, reason: reading.reason });
    return;
  }
  const used = new Set<string>();
  const unknown = new Set<string>();
  const trace = {
    schema,
    note: (coordinate: string) => used.add(coordinate),
    unknown: (what: string) => unknown.add(what),
  };
  try {
    traceOperation(trace, reading.document);
  } catch (error) {
    problems.push({ hash, name, reason: reasonOf(error) });
    return;
  }
  if (unknown.size > 0) {
    const reason = `asks for what the graph does not have: ${[...unknown].join(', ')}`;
    problems.push({ hash, name, reason });
  }
  for (const coordinate of used) push(byCoordinate, coordinate, operation);
}

function usersOf<T>(
  { byCoordinate }: Builder<T>,
  schema: GraphQLSchema,
  reach: InputReach,
  coordinate: string,
): Users<T> {
  const [, owner = coordinate, rest = ''] = /^(\w+)(\..*)$/.exec(coordinate) ?? [];
  const type = schema.getType(owner);
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const named = rest ? interfaces.map(({ name }) => name + rest) : [];
  const direct = new Set(byCoordinate.get(coordinate));
  const throughInterface = new Set(named.flatMap((place) => byCoordinate.get(place) ?? []));
  const carried = reach
    .carriersOf(owner)
    .flatMap((name) => byCoordinate.get(variableOf(name)) ?? []);
  return {
    direct: [...direct],
    throughInterface: [...throughInterface].filter((item) => !direct.has(item)),
    throughVariable: [...new Set(carried)],
  };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

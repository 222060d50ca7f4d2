import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  OperationTypeNode,
} from 'graphql';
import { variableOf } from '../operations/note.ts';
import { type Change, change } from './change.ts';
import { differenceOf } from './difference.ts';
import { compareDirectives } from './directives.ts';
import { compareFields } from './fields.ts';
import { compareEnums, compareInputs, compareUnions } from './members.ts';

/**
 * Everything that those who ask the graph may notice, by coordinate.
 * Descriptions and the directives that a schema applies are left out, except for deprecations.
 */
export function compareSchemas(before: GraphQLSchema, after: GraphQLSchema): Change[] {
  const { added, removed, kept } = differenceOf(ownTypes(before), ownTypes(after));
  const changes = [
    ...removed.map(removal),
    ...added.map((type) => change('TYPE_ADDED', type.name, `was added (${kindOf(type)})`)),
    ...kept.flatMap((pair) => compareTypes(pair.before, pair.after)),
    ...compareRoots(before, after),
    ...compareDirectives(before, after),
  ];
  return changes.sort((a, b) => compareText(a.coordinate, b.coordinate));
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

function removal(type: GraphQLNamedType): Change {
  return change('TYPE_REMOVED', type.name, `was removed (${kindOf(type)})`, placesOf(type));
}

function compareTypes(before: GraphQLNamedType, after: GraphQLNamedType): Change[] {
  if (isObjectType(before) && isObjectType(after)) return compareFields(before, after);
  if (isInterfaceType(before) && isInterfaceType(after)) return compareFields(before, after);
  if (isUnionType(before) && isUnionType(after)) return compareUnions(before, after);
  if (isEnumType(before) && isEnumType(after)) return compareEnums(before, after);
  if (isInputObjectType(before) && isInputObjectType(after)) return compareInputs(before, after);
  if (kindOf(before) === kindOf(after)) return [];
  const words = `was an ${kindOf(before)}, is an ${kindOf(after)}`.replaceAll(/an (?=[us])/g, 'a ');
  return [change('TYPE_KIND_CHANGED', before.name, words, placesOf(before))];
}

/** A literal of an enum is known by its value alone, and a variable by its type with a dollar sign. */
function placesOf(type: GraphQLNamedType): string[] {
  const values = isEnumType(type) ? type.getValues() : [];
  return [type.name, variableOf(type.name), ...values.map(({ name }) => `${type.name}.${name}`)];
}

function compareRoots(before: GraphQLSchema, after: GraphQLSchema): Change[] {
  return Object.values(OperationTypeNode).flatMap((operation) => {
    const was = before.getRootType(operation)?.name;
    const is = after.getRootType(operation)?.name;
    if (was === undefined || was === is) return [];
    const words = `was where each ${operation} begins; that is ${is ?? 'nowhere'} now`;
    return [change('ROOT_TYPE_CHANGED', was, words)];
  });
}

function kindOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'object type';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  return isInputObjectType(type) ? 'input type' : 'scalar';
}

/** By code unit: the same everywhere, whatever the machine's language. */
const compareText = (a: string, b: string) => Number(a > b) - Number(a < b);

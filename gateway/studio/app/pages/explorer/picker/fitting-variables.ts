import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isRequiredInputField,
  typeFromAST,
} from 'graphql';
import { operationsOf } from './operations.ts';

/** How deep an example goes into inputs within inputs; some contain themselves. */
const maxDepth = 5;

type Values = Readonly<Record<string, unknown>>;

/** The values as the changed document needs them: examples to write over for new variables, nothing for gone ones. */
export function fittingVariables(
  schema: GraphQLSchema,
  before: DocumentNode,
  after: DocumentNode,
  values: Values,
): Values {
  const had = declaredIn(schema, before);
  const has = declaredIn(schema, after);
  const kept = Object.entries(values).filter(([name]) => has.has(name) || !had.has(name));
  const fresh = [...has].filter(([name]) => !had.has(name) && !Object.hasOwn(values, name));
  return Object.fromEntries([...kept, ...fresh.map(([name, type]) => [name, example(type)])]);
}

function declaredIn(
  schema: GraphQLSchema,
  document: DocumentNode,
): ReadonlyMap<string, GraphQLInputType> {
  const declared = new Map<string, GraphQLInputType>();
  for (const { variableDefinitions = [] } of operationsOf(document)) {
    for (const { variable, type } of variableDefinitions) {
      const found = typeFromAST(schema, type);
      if (isInputType(found)) declared.set(variable.name.value, found);
    }
  }
  return declared;
}

/** A value of the form that the type has, with nothing in it that can be left out. */
function example(type: GraphQLInputType, depth = 0): unknown {
  const bare = getNullableType(type);
  if (depth > maxDepth) return null;
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? null;
  if (isInputObjectType(bare)) {
    const needed = Object.values(bare.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(needed.map(({ name, type }) => [name, example(type, depth + 1)]));
  }
  return simple.get(bare.name) ?? '';
}

const simple: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['Int', 1],
  ['Float', 1],
  ['Boolean', false],
]);

import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  printSchema,
} from 'graphql';
import { thingOf, type Visit } from './part-resolver.ts';
import { answer } from './projection.ts';
import { Thing } from './thing.ts';
import type { World } from './world.ts';

/** Answers operations by the GraphQL specification alone: one schema, one execution, no plan. */
export type Truth = (operation: {
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
}) => Promise<ExecutionResult>;

/** @param apiSchema what clients see of the composed graph; it is left as it is. */
export function createTruth(world: World, apiSchema: GraphQLSchema): Truth {
  const schema = buildSchema(printSchema(apiSchema));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type))
      type.resolveType = (source) => (source instanceof Thing ? source.__typename : undefined);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = async (source, args, visit: Visit, { fieldName, parentType }) => {
        const thing = await thingOf(source, parentType.name, visit);
        return answer(world, { thing, field: fieldName, args });
      };
    }
  }
  return async ({ document, variables }) => {
    const contextValue: Visit = { mutations: 0 };
    return await execute({ schema, document, variableValues: variables, contextValue });
  };
}

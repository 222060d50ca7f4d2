import { type GraphQLSchema, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

export interface SafeQuery {
  /** Undefined where nothing is left to ask for. */
  text: string | undefined;
  /** Coordinates that were taken out, e.g. `Review.author`. */
  leftOut: string[];
}

/**
 * The query without fields that concern people, so that their values never come here. What then selects nothing is
 * taken out too. Throws for a text that is no GraphQL.
 */
export function withoutPersonal(
  text: string,
  schema: GraphQLSchema,
  personal: ReadonlySet<string>,
): SafeQuery {
  const types = new TypeInfo(schema);
  const leftOut = new Set<string>();
  const safe = visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          const coordinate = `${types.getParentType()?.name}.${node.name.value}`;
          if (!personal.has(coordinate)) return undefined;
          leftOut.add(coordinate);
          return null;
        },
        leave: (node) => (node.selectionSet?.selections.length === 0 ? null : undefined),
      },
      InlineFragment: {
        leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined),
      },
    }),
  );
  const isEmpty = safe.definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.selectionSet.selections.length === 0,
  );
  return { text: isEmpty ? undefined : print(safe), leftOut: [...leftOut] };
}

import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Requirements } from '../required-arguments/requirements.ts';

/** Requirements may require something themselves; a graph's longest chain is shorter than this. */
const maxDepth = 10;

/** The operation with what its fields require asked beside them, so that a plan has a way to each of it. */
export function withRequirements(
  schema: GraphQLSchema,
  document: DocumentNode,
  requirements: Requirements,
): DocumentNode {
  let extended = document;
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const next = extendedOnce(schema, extended, requirements);
    if (next === extended) break;
    extended = next;
  }
  return extended;
}

function extendedOnce(
  schema: GraphQLSchema,
  document: DocumentNode,
  requirements: Requirements,
): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set) {
        const typename = getNamedType(types.getParentType())?.name;
        if (typename === undefined) return undefined;
        const written = new Set(set.selections.map(print));
        const added: SelectionNode[] = [];
        for (const node of set.selections) {
          if (node.kind !== Kind.FIELD) continue;
          for (const { selections } of requirements.anywhere(typename, node.name.value)) {
            for (const each of selections) {
              if (written.has(print(each))) continue;
              written.add(print(each));
              added.push(each);
            }
          }
        }
        return added.length ? { ...set, selections: [...set.selections, ...added] } : undefined;
      },
    }),
  );
}

import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import type { FieldPath } from './field-path.ts';

/** What every part of the picker needs to know, and to do. */
export interface Picking {
  schema: GraphQLSchema;
  /** What the operation's text says; undefined while it cannot be read, and so not be changed. */
  document: DocumentNode | undefined;
  toggleField(path: FieldPath): void;
  toggleArgument(path: FieldPath, argument: GraphQLArgument): void;
}

/** What an operation can begin with. Subscriptions are left out: the page shows one answer, not a stream of them. */
export function rootsOf(schema: GraphQLSchema): readonly OperationTypeNode[] {
  return [OperationTypeNode.QUERY, OperationTypeNode.MUTATION].filter((root) =>
    schema.getRootType(root),
  );
}

import type { ASTNode, GraphQLSchema } from 'graphql';

/** Follows an operation through a graph: what it uses, and what it names that the graph does not have. */
export interface Trace {
  schema: GraphQLSchema;
  /** Called for each use, with the place in the operation. A variable of a type is written `$Type`. */
  note(coordinate: string, node: ASTNode): void;
  unknown(what: string): void;
}

/** Not of the specification's notation, which has no word for an operation's own variables. */
export const variableOf = (type: string) => `$${type}`;

import type { GraphQLSchema, OperationTypeNode } from 'graphql';

/** One step down from a selection: into a field, or to one of the types that it may be. */
export type Step = { field: string } | { on: string };

/** Where something stands in the graph: from the root of an operation down. */
export interface FieldPath {
  root: OperationTypeNode;
  steps: readonly Step[];
}

export function stepText(step: Step): string {
  return 'field' in step ? step.field : `on ${step.on}`;
}

/** The same for the same path, and for no other. */
export function pathKey({ root, steps }: FieldPath): string {
  return [root, ...steps.map(stepText)].join('.');
}

export function below({ root, steps }: FieldPath, step: Step): FieldPath {
  return { root, steps: [...steps, step] };
}

export function rootType(schema: GraphQLSchema, root: OperationTypeNode) {
  const type = schema.getRootType(root);
  if (!type) throw new Error(`The schema has no ${root}`);
  return type;
}

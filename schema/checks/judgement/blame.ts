import type { ASTNode, DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { Change } from '../changes/change.ts';
import { traceOperation } from '../operations/trace-operation.ts';

/**
 * Which of the changes an operation's new errors come from: those that touch what stands where the error
 * is. An error that none of them explains is blamed on all: too many names are better than none.
 */
export function blamed(
  before: GraphQLSchema,
  document: DocumentNode,
  errors: readonly GraphQLError[],
  changes: Iterable<Change>,
): Set<Change> {
  if (errors.length === 0) return new Set();
  const places = placesIn(before, document);
  const suspects = [...changes].map((change) => ({ change, touches: new Set(change.touches) }));
  const found = new Set<Change>();
  for (const { nodes = [] } of errors) {
    const coordinates = nodes.flatMap((node) => [...(places.get(node) ?? [])]);
    const guilty = suspects.filter(({ touches }) => coordinates.some((at) => touches.has(at)));
    for (const { change } of guilty.length > 0 ? guilty : suspects) found.add(change);
  }
  return found;
}

function placesIn(schema: GraphQLSchema, document: DocumentNode): Map<ASTNode, Set<string>> {
  const places = new Map<ASTNode, Set<string>>();
  const note = (coordinate: string, node: ASTNode) => {
    const known = places.get(node);
    if (known) known.add(coordinate);
    else places.set(node, new Set([coordinate]));
  };
  traceOperation({ schema, note, unknown: () => {} }, document);
  return places;
}

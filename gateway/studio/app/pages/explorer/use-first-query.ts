import type { GraphQLSchema } from 'graphql';
import { useEffect } from 'react';
import { firstQuery, firstQueryFor } from './first-query.ts';
import { replaceOperation, type Workspace } from './tabs/workspace.ts';

/** Where nobody has written yet, asks what this graph can answer, once it is known. */
export function useFirstQuery(
  graph: GraphQLSchema | undefined,
  change: (next: (before: Workspace) => Workspace) => void,
): void {
  useEffect(() => {
    if (!graph) return;
    const fitting = firstQueryFor(graph);
    if (fitting !== firstQuery) change((before) => replaceOperation(before, firstQuery, fitting));
  }, [graph, change]);
}

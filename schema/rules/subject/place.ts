import type { ASTNode } from 'graphql';

/** Where something stands, for people and editors; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Where a node's name stands, or the node itself: one with a description would begin at that. */
export function placeIn(file: string, node: ASTNode): Place {
  const named = 'name' in node && node.name ? node.name : node;
  const token = named.loc?.startToken;
  return { file, line: token?.line ?? 1, column: token?.column ?? 1 };
}

/** Each category's parent; null for a root. */
export type Parents = ReadonlyMap<string, string | null>;

export const maxDepth = 10;
const tooDeep = `A category tree has at most ${maxDepth} levels`;

/**
 * What would be wrong if `id` stood below `parent`, or null.
 * A category is never below itself, and a tree is at most ten levels deep.
 */
export function parentProblem(parents: Parents, id: string, parent: string | null): string | null {
  let depth = 1;
  for (let at = parent; at !== null; at = parents.get(at) ?? null) {
    if (at === id) return `${id} would stand below itself: ${parent} lies in its subtree`;
    depth += 1;
    if (depth > maxDepth) return tooDeep;
  }
  const isMoved = parents.has(id) && parents.get(id) !== parent;
  return isMoved && depth + levelsBelow(parents, id) > maxDepth ? tooDeep : null;
}

/** How many levels lie below a category. */
function levelsBelow(parents: Parents, id: string): number {
  let deepest = 0;
  for (const leaf of parents.keys()) {
    const up = pathOf(parents, leaf).reverse().indexOf(id);
    deepest = Math.max(deepest, up);
  }
  return deepest;
}

/** The ids from the root to a category, itself last. */
export function pathOf(parents: Parents, id: string): string[] {
  const path: string[] = [];
  for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) path.unshift(at);
  return path;
}

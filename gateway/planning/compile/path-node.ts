/**
 * A place in the answer that a plan comes back to, to fetch more for the objects there.
 * Together they form a tree that begins at the answer's root. Only these places are written to more than
 * once; everything else in an answer of a subgraph is taken over as it is.
 */
export class PathNode {
  readonly parent: PathNode | undefined;
  /** Its number within the plan, from 0. */
  readonly id: number;
  /** The response name, or `@` for the elements of a list. */
  readonly key: string;
  readonly fields = new Map<string, PathNode>();
  element: PathNode | undefined;
  /** All places below it, by number. */
  readonly below: number[] = [];
  /**
   * Whether one fetch alone makes the objects here. What it says with one object is then kept as one, and
   * everything that follows is done once for it; another fetch could say something else of each.
   */
  isShared = false;

  constructor(id: number, key: string, parent?: PathNode) {
    this.id = id;
    this.key = key;
    this.parent = parent;
  }
}

/** All places of one plan. */
export class PathTree {
  readonly root = new PathNode(0, '');
  #size = 1;

  get size(): number {
    return this.#size;
  }

  /** The place at `path` below `from`, as plans write paths: response names, and `@` through lists. */
  at(from: PathNode, path: readonly (string | number)[]): PathNode {
    let node = from;
    for (const part of path) node = this.#child(node, String(part));
    return node;
  }

  #child(parent: PathNode, key: string): PathNode {
    const known = key === '@' ? parent.element : parent.fields.get(key);
    if (known) return known;
    const node = new PathNode(this.#size, key, parent);
    this.#size += 1;
    if (key === '@') parent.element = node;
    else parent.fields.set(key, node);
    for (let above: PathNode | undefined = parent; above; above = above.parent) {
      above.below.push(node.id);
    }
    return node;
  }
}

/** The way to a place, with `@` for the elements of each list. */
export function wholePath(node: PathNode): string[] {
  const path: string[] = [];
  for (let at: PathNode | undefined = node; at?.parent; at = at.parent) path.unshift(at.key);
  return path;
}

/** Where `node` is, up to the first list: what can be said without looking at an answer. */
export function fixedPath(node: PathNode): string[] {
  const path = wholePath(node);
  const firstList = path.indexOf('@');
  return firstList === -1 ? path : path.slice(0, firstList);
}

import type { z } from 'zod/mini';
import type { CategoryTree, choices } from './queries.ts';

/** What a product can be given; undefined until it is known. */
export type Offers = z.output<(typeof choices)['data']> | undefined;

interface Named {
  id: string;
  name: string;
}

/** The tree in one list, each category with those above it: `Clothing › Jackets`. */
export function categoryOptions(tree: CategoryTree): { value: string; label: string }[] {
  return flatten(tree, '');
}

type Category = Named & { children?: readonly Category[] };

function flatten(
  categories: readonly Category[],
  above: string,
): { value: string; label: string }[] {
  return categories.flatMap(({ id, name, children = [] }) => {
    const label = above ? `${above} › ${name}` : name;
    return [{ value: id, label }, ...flatten(children, label)];
  });
}

export const namedOptions = (nodes: readonly Named[]) =>
  nodes.map(({ id, name }) => ({ value: id, label: name }));

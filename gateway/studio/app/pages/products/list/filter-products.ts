import type { ListedProduct } from '../queries.ts';

export interface ProductFilter {
  domain: string;
  owner: string;
  status: string;
  tag: string;
}

export type FilterName = keyof ProductFilter;

export const filterNames = ['domain', 'owner', 'status', 'tag'] as const satisfies FilterName[];

/** What the address says; empty where it says nothing. */
export function filterIn(search: string): ProductFilter & { text: string } {
  const said = new URLSearchParams(search);
  const of = (name: string) => said.get(name) ?? '';
  return {
    domain: of('domain'),
    owner: of('owner'),
    status: of('status'),
    tag: of('tag'),
    text: of('text'),
  };
}

/** The address with another value; without the name where the value is empty. */
export function addressWith(search: string, name: FilterName | 'text', value: string): string {
  const said = new URLSearchParams(search);
  if (value === '') said.delete(name);
  else said.set(name, value);
  const query = said.toString();
  return query === '' ? '/products' : `/products?${query}`;
}

const values: Readonly<Record<FilterName, (product: ListedProduct) => readonly string[]>> = {
  domain: ({ domain }) => [domain.name],
  owner: ({ owner }) => [owner],
  status: ({ status }) => [status],
  tag: ({ tags }) => tags,
};

/** What there is to choose from, each once and in order. */
export function choicesOf(products: readonly ListedProduct[], name: FilterName): string[] {
  return [...new Set(products.flatMap(values[name]))].sort();
}

export function filtered(
  products: readonly ListedProduct[],
  filter: ProductFilter,
): ListedProduct[] {
  return products.filter((product) =>
    filterNames.every(
      (name) => filter[name] === '' || values[name](product).includes(filter[name]),
    ),
  );
}

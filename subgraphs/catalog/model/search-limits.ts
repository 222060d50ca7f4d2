import { MeshError } from '../../../schema/errors.ts';
import type { ProductFilter } from './product-search.ts';

/** What one search may ask for: each condition costs a look at every product that the others leave. */
const most = { attributes: 10, options: 3, values: 50, characters: 200 } as const;

/**
 * Throws LIMIT_EXCEEDED for a filter that would keep the database busy for its own sake,
 * and INVALID_INPUT for one that names an attribute or option twice.
 */
export function requireModest(filter: ProductFilter): void {
  const { attributes, options, brands, statuses, collection } = filter;
  requireFew(attributes, most.attributes, 'attributes');
  requireFew(options, most.options, 'options');
  requireFew(brands, most.values, 'brands');
  requireFew(statuses, most.values, 'statuses');
  requireShort([...(brands ?? []), collection ?? ''], 'brands and collection');
  requireDistinct(attributes?.map(({ code }) => code) ?? [], 'attributes');
  requireDistinct(options?.map(({ name }) => name) ?? [], 'options');
  for (const { code, values } of attributes ?? []) requireValues(code, values, 'attributes');
  for (const { name, values } of options ?? []) requireValues(name, values, 'options');
}

type List<T> = readonly T[] | null | undefined;

function requireValues(name: string, values: List<string>, field: string): void {
  requireFew(values, most.values, field, 'values');
  requireShort([name, ...(values ?? [])], field);
}

function requireFew(list: List<unknown>, limit: number, ...path: [string, ...string[]]): void {
  if (!list || list.length <= limit) return;
  const message = `A filter has at most ${limit} ${path.at(-1)}, not ${list.length}`;
  throw new MeshError('LIMIT_EXCEEDED', message, { path: ['filter', ...path] });
}

function requireShort(texts: readonly string[], field: string): void {
  if (texts.every((text) => text.length <= most.characters)) return;
  const message = `A text of a filter has at most ${most.characters} characters: see ${field}`;
  throw new MeshError('LIMIT_EXCEEDED', message, { path: ['filter'] });
}

function requireDistinct(names: readonly string[], field: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  const message = `${twice} is named twice; give all its conditions at once`;
  throw new MeshError('INVALID_INPUT', message, { path: ['filter', field] });
}

import { MeshError } from '../../../schema/errors.ts';
import type { ProductStatus } from './lifecycle.ts';
import { requireModest } from './search-limits.ts';

/** Where products are looked for. */
export interface Scope {
  kind: 'all' | 'category' | 'brand' | 'collection';
  /** Empty for `all`. */
  id: string;
}

/** Which products match: plain data, so that a request that asks twice is answered once. */
export interface Matching {
  statuses: readonly ProductStatus[];
  brands?: readonly string[];
  options?: readonly { name: string; values: readonly string[] }[];
  attributes?: readonly AttributeCondition[];
  price?: { currency: string; min?: string; max?: string };
  collection?: string;
  text?: SearchText;
  /** The day for which prices hold. */
  day: string;
}

export interface AttributeCondition {
  code: string;
  values?: readonly string[];
  min?: string;
  max?: string;
}

export interface SearchText {
  /** What was asked, for a whole SKU or GTIN. */
  whole: string;
  /** Its words as a prefix search: `rain:* & jack:*`. */
  prefixes: string;
  /** Whether the SKU or GTIN of a draft is found too. */
  withDrafts: boolean;
}

/** An order of products: plain data, as `Matching`. */
export type Sort =
  | { by: 'TITLE' | 'NEWEST' | 'RELEVANCE' | 'POSITION' }
  | { by: 'PRICE_ASC' | 'PRICE_DESC'; currency: string };

type Maybe<T> = T | null | undefined;

/** What a caller asks for, as the graph has it. */
export interface ProductFilter {
  brands?: Maybe<string[]>;
  options?: Maybe<{ name: string; values: string[] }[]>;
  attributes?: Maybe<
    { code: string; values?: Maybe<string[]>; min?: Maybe<string>; max?: Maybe<string> }[]
  >;
  price?: Maybe<{ currency: string; min?: Maybe<string>; max?: Maybe<string> }>;
  statuses?: Maybe<ProductStatus[]>;
  collection?: Maybe<string>;
  query?: Maybe<string>;
}

export interface SearchSetting {
  /** True for the catalog's own team, which sees what is not on sale. */
  isOwner: boolean;
  /** True for those who prepare drafts. */
  seesDrafts: boolean;
  /** The day for which prices hold. */
  day: string;
}

/** Throws FORBIDDEN when others than the owner ask for what is not on sale, LIMIT_EXCEEDED for too much. */
export function readFilter(
  filter: Maybe<ProductFilter>,
  { isOwner, seesDrafts, day }: SearchSetting,
): Matching {
  if (filter) requireModest(filter);
  const statuses = filter?.statuses ?? ['ACTIVE'];
  if (!isOwner && statuses.some((status) => status !== 'ACTIVE')) {
    throw new MeshError('FORBIDDEN', 'Only team:catalog may list what is not ACTIVE', {
      path: ['filter', 'statuses'],
    });
  }
  return {
    statuses,
    brands: filter?.brands ?? undefined,
    options: filter?.options ?? undefined,
    attributes: filter?.attributes?.map((wanted) => ({
      code: wanted.code,
      values: wanted.values ?? undefined,
      min: wanted.min ?? undefined,
      max: wanted.max ?? undefined,
    })),
    price: filter?.price
      ? {
          currency: filter.price.currency,
          min: filter.price.min ?? undefined,
          max: filter.price.max ?? undefined,
        }
      : undefined,
    collection: filter?.collection ?? undefined,
    text: filter?.query?.trim() ? readText(filter.query, seesDrafts) : undefined,
    day,
  };
}

const maxTextLength = 200;

/** Throws INVALID_INPUT for a text without a letter or digit, or one that is too long. */
function readText(query: string, withDrafts: boolean): SearchText {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!words.length || query.length > maxTextLength) {
    throw new MeshError(
      'INVALID_INPUT',
      `query must hold a word, and at most ${maxTextLength} characters`,
      { path: ['filter', 'query'] },
    );
  }
  const prefixes = words.map((word) => `${word}:*`).join(' & ');
  return { whole: query.trim(), prefixes, withDrafts };
}

type SortBy = Exclude<Sort['by'], 'POSITION'>;

/** The order asked for. Throws INVALID_INPUT for an order by price without a currency. */
export function readSort(
  sort: Maybe<{ by: SortBy; currency?: Maybe<string> }>,
  { text }: Pick<Matching, 'text'>,
): Sort {
  if (!sort) return { by: text ? 'RELEVANCE' : 'TITLE' };
  const { by, currency } = sort;
  if (by !== 'PRICE_ASC' && by !== 'PRICE_DESC') return { by };
  if (currency) return { by, currency };
  throw new MeshError('INVALID_INPUT', `${by} needs a currency, e.g. "EUR"`, {
    path: ['sort', 'currency'],
  });
}

import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { choice, id, locale, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, rejected, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { type ProductStatus, productStatuses } from '../model/lifecycle.ts';
import { handleForm } from '../model/slug.ts';
import { handleOwners } from '../store/products.ts';
import type { Tables } from '../store/tables.ts';
import { afterBatch } from './after-batch.ts';

const columns = [
  'id',
  'handle',
  'title',
  'description',
  'language',
  'brand',
  'category',
  'status',
] as const;

interface ProductRow {
  id: string;
  handle: string;
  title?: string;
  description?: string;
  language: string;
  brand?: string;
  category?: string;
  status: ProductStatus;
}

/**
 * A file is the record of what is, so a status is taken as it stands;
 * only edits by hand go step by step through a product's life.
 */
export const products = defineFeed<Tables, ProductRow>({
  name: 'products',
  purpose: 'what is sold, without its variants',
  columns,
  row: z.object({
    id,
    handle: text().refine(
      (handle) => handleForm.test(handle),
      'must be lower-case letters, digits and single dashes',
    ),
    title: text().optional(),
    description: text(5000).optional(),
    language: locale,
    brand: id.optional(),
    category: id.optional(),
    status: choice(productStatuses),
  }),
  async write(tx, rows) {
    const known = {
      owners: await handleOwners(
        tx,
        rows.map(({ handle }) => handle),
      ),
      brands: await knownKeys(
        tx,
        'brands',
        'id',
        rows.map(({ brand }) => brand),
      ),
      categories: await knownKeys(
        tx,
        'categories',
        'id',
        rows.map(({ category }) => category),
      ),
    };
    return sift(rows, productCheck(known, rows), (good) =>
      upsert(
        tx,
        { table: 'products', key: ['id'], columns: stored, counters: ['version'] },
        good.map(toStored),
      ),
    );
  },
  read: (tx) => readTable(tx, { table: 'feed_products', columns, key: ['id'] }),
});

const stored = [
  'handle',
  'title',
  'description',
  'content_language',
  'brand_id',
  'category_id',
  'status',
];

function toStored({ id, handle, status, language, ...row }: ProductRow) {
  return {
    id,
    handle,
    title: row.title ?? '',
    description: row.description ?? null,
    content_language: language,
    brand_id: row.brand ?? null,
    category_id: row.category ?? null,
    status,
  };
}

interface Known {
  owners: Map<string, string>;
  brands: Set<string>;
  categories: Set<string>;
}

function productCheck({ owners, brands, categories }: Known, rows: readonly ProductRow[]) {
  return afterBatch(
    rows,
    ({ id }) => id,
    (rewritten) => {
      const taken = new Map([...owners].filter(([, owner]) => !rewritten.has(owner)));
      return ({ id, handle, brand, category }) => {
        if (brand && !brands.has(brand)) return unknownReference('brand', brand);
        if (category && !categories.has(category)) return unknownReference('category', category);
        const owner = taken.get(handle) ?? id;
        if (owner !== id) {
          const reason = `The handle ${handle} belongs to product ${owner}`;
          return rejected('ALREADY_EXISTS', 'handle', reason);
        }
        taken.set(handle, id);
        return null;
      };
    },
  );
}

import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { id, integer, text } from '../../../platform/transfer/cells.ts';
import {
  defineFeed,
  type Rejection,
  rejected,
  unknownReference,
} from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { mediaFileRule, mediaType } from '../model/media-file.ts';
import { mediaHomes } from '../store/media.ts';
import type { Tables } from '../store/tables.ts';
import { variantsBySkus } from '../store/variants.ts';

const columns = ['id', 'product', 'sku', 'file', 'alt_text', 'position'] as const;

interface MediaRow {
  id: string;
  product: string;
  sku?: string;
  file: string;
  alt_text: string;
  position: number;
}

export const media = defineFeed<Tables, MediaRow>({
  name: 'media',
  purpose: 'pictures of products and of single variants',
  columns,
  row: z.object({
    id,
    product: id,
    sku: id.optional(),
    file: text().refine((file) => mediaType(file) !== null, `must be ${mediaFileRule}`),
    alt_text: text(500),
    position: integer(0).default(0),
  }),
  async write(tx, rows) {
    const products = await knownKeys(
      tx,
      'products',
      'id',
      rows.map(({ product }) => product),
    );
    const skus = rows.flatMap(({ sku }) => sku ?? []);
    const variants = skus.length ? await variantsBySkus(tx, skus) : [];
    const homes = new Map(variants.map(({ sku, product_id }) => [sku, product_id]));
    const stay = homeCheck(
      await mediaHomes(
        tx,
        rows.map(({ id }) => id),
      ),
    );
    return sift(
      rows,
      (row) => referenceProblem(row, products, homes) ?? stay(row),
      (good) =>
        upsert(
          tx,
          {
            table: 'media',
            key: ['id'],
            columns: ['product_id', 'sku', 'file', 'alt_text', 'position'],
          },
          good.map(({ product, sku = null, ...row }) => ({ ...row, sku, product_id: product })),
        ),
    );
  },
  read: (tx) => readTable(tx, { table: 'feed_media', columns, key: ['id'] }),
});

function referenceProblem(
  { product, sku }: MediaRow,
  products: Set<string>,
  homes: Map<string, string>,
): Rejection | null {
  if (!products.has(product)) {
    return unknownReference('product', product);
  }
  if (sku === undefined || homes.get(sku) === product) return null;
  return rejected('UNKNOWN_REFERENCE', 'sku', `Product ${product} has no variant ${sku}`);
}

/** A picture stays with its product, that of a row before too. */
function homeCheck(homes: Map<string, string>) {
  return ({ id, product }: MediaRow): Rejection | null => {
    const home = homes.get(id) ?? product;
    homes.set(id, home);
    if (home === product) return null;
    return rejected('RULE_VIOLATED', 'product', `Media ${id} belongs to product ${home}`);
  };
}

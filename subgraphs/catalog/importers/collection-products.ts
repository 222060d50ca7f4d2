import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { id, integer } from '../../../platform/transfer/cells.ts';
import { defineFeed, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['collection', 'product', 'position'] as const;

export const collectionProducts = defineFeed<
  Tables,
  { collection: string; product: string; position: number }
>({
  name: 'collection-products',
  purpose: 'which products a collection has, in which order',
  columns,
  row: z.object({ collection: id, product: id, position: integer(0).default(0) }),
  async write(tx, rows) {
    const collections = await knownKeys(
      tx,
      'collections',
      'id',
      rows.map((row) => row.collection),
    );
    const products = await knownKeys(
      tx,
      'products',
      'id',
      rows.map((row) => row.product),
    );
    return sift(
      rows,
      ({ collection, product }) => {
        if (!collections.has(collection)) {
          return unknownReference('collection', collection);
        }
        if (products.has(product)) return null;
        return unknownReference('product', product);
      },
      (good) =>
        upsert(
          tx,
          {
            table: 'collection_products',
            key: ['collection_id', 'product_id'],
            columns: ['position'],
          },
          good.map(({ collection, product, position }) => {
            return { collection_id: collection, product_id: product, position };
          }),
        ),
    );
  },
  read: (tx) =>
    readTable(tx, {
      table: 'feed_collection_products',
      columns,
      key: ['collection', 'position', 'product'],
    }),
});

import { z } from 'zod';
import { defineFeed, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { knownKeys } from '../store/references.ts';
import type { Tables } from '../store/tables.ts';
import { idCell, integerCell } from './cells.ts';
import { sift } from './sift.ts';

const columns = ['collection', 'product', 'position'] as const;

export const collectionProducts = defineFeed<
  Tables,
  { collection: string; product: string; position: number }
>({
  name: 'collection-products',
  purpose: 'which products a collection has, in which order',
  columns,
  row: z.object({ collection: idCell, product: idCell, position: integerCell(0).default(0) }),
  async write(tx, rows) {
    const collections = await knownKeys(
      tx,
      'collections',
      rows.map((row) => row.collection),
    );
    const products = await knownKeys(
      tx,
      'products',
      rows.map((row) => row.product),
    );
    return sift(
      rows,
      ({ collection, product }) => {
        if (!collections.has(collection)) {
          return rejected(
            'UNKNOWN_REFERENCE',
            'collection',
            `There is no collection ${collection}`,
          );
        }
        if (products.has(product)) return null;
        return rejected('UNKNOWN_REFERENCE', 'product', `There is no product ${product}`);
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

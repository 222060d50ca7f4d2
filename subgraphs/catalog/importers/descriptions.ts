import { z } from 'zod';
import { defineFeed, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { describeProducts } from '../store/products.ts';
import { knownKeys } from '../store/references.ts';
import type { Tables } from '../store/tables.ts';
import { idCell, textCell } from './cells.ts';
import { sift, updatedIf } from './sift.ts';

const columns = ['product', 'description'] as const;

/** For files that have descriptions apart from products. An empty one says nothing. Of two for one product the last wins. */
export const descriptions = defineFeed<Tables, { product: string; description?: string }>({
  name: 'descriptions',
  purpose: 'descriptions of products that are there already',
  columns,
  row: z.object({ product: idCell, description: textCell().optional() }),
  async write(tx, rows) {
    const known = await knownKeys(
      tx,
      'products',
      rows.map(({ product }) => product),
    );
    return sift(
      rows,
      ({ product }) =>
        known.has(product)
          ? null
          : rejected('UNKNOWN_REFERENCE', 'product', `There is no product ${product}`),
      async (good) => {
        const last = new Map(
          good.flatMap(({ product, description }) =>
            description === undefined ? [] : [[product, { product, description }] as const],
          ),
        );
        const changed = await describeProducts(tx, [...last.values()]);
        return good.map(({ product, description }) =>
          updatedIf(changed.has(product) && last.get(product)?.description === description),
        );
      },
    );
  },
  read: (tx) => readTable(tx, { table: 'feed_descriptions', columns, key: ['product'] }),
});

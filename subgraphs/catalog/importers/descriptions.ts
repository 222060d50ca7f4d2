import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { id, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, type Outcome, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { describeProducts } from '../store/products.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['product', 'description'] as const;

/**
 * For files that have descriptions apart from products. An empty one says nothing, on the way in and on
 * the way out: every product is given out. Of two for one product the last wins.
 */
export const descriptions = defineFeed<Tables, { product: string; description?: string }>({
  name: 'descriptions',
  purpose: 'descriptions of products that are there already',
  columns,
  row: z.object({ product: id, description: text(5000).optional() }),
  async write(tx, rows) {
    const known = await knownKeys(
      tx,
      'products',
      'id',
      rows.map(({ product }) => product),
    );
    return sift(
      rows,
      ({ product }) => (known.has(product) ? null : unknownReference('product', product)),
      async (good) => {
        const last = new Map(
          good.flatMap(({ product, description }) =>
            description === undefined ? [] : [[product, { product, description }] as const],
          ),
        );
        const changed = await describeProducts(tx, [...last.values()]);
        return good.map(({ product, description }): Outcome => {
          const isChanged = changed.has(product) && last.get(product)?.description === description;
          return { kind: isChanged ? 'updated' : 'unchanged' };
        });
      },
    );
  },
  read: (tx) => readTable(tx, { table: 'feed_descriptions', columns, key: ['product'] }),
});

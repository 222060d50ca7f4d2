import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { id, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, rejected, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { readAttributeValue } from '../model/attribute-value.ts';
import { lockAttributes } from '../store/attributes.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['product', 'attribute', 'value'] as const;

export const productAttributes = defineFeed<
  Tables,
  { product: string; attribute: string; value: string }
>({
  name: 'product-attributes',
  purpose: 'what products are like',
  columns,
  row: z.object({ product: id, attribute: id, value: text(500) }),
  async write(tx, rows) {
    const products = await knownKeys(
      tx,
      'products',
      'id',
      rows.map(({ product }) => product),
    );
    const codes = [...new Set(rows.map(({ attribute }) => attribute))];
    const known = new Map((await lockAttributes(tx, codes, 'share')).map((row) => [row.code, row]));
    const read = (row: { attribute: string; value: string }) => {
      const attribute = known.get(row.attribute);
      return attribute ? readAttributeValue(attribute, row.value) : null;
    };
    return sift(
      rows,
      (row) => {
        if (!products.has(row.product)) {
          return unknownReference('product', row.product);
        }
        const value = read(row);
        if (!value) {
          return unknownReference('attribute', row.attribute);
        }
        return value.ok ? null : rejected('INVALID_INPUT', 'value', value.reason);
      },
      (good) =>
        upsert(
          tx,
          {
            table: 'product_attributes',
            key: ['product_id', 'attribute_code'],
            columns: ['value'],
          },
          good.map((row) => {
            const value = read(row);
            return {
              product_id: row.product,
              attribute_code: row.attribute,
              value: value?.ok ? value.value : row.value,
            };
          }),
        ),
    );
  },
  read: (tx) =>
    readTable(tx, { table: 'feed_product_attributes', columns, key: ['product', 'attribute'] }),
});

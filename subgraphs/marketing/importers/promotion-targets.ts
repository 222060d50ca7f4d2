import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { choice, id } from '../../../platform/transfer/cells.ts';
import { defineFeed, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { PromotionTargetTable, Tables } from '../store/tables.ts';

const columns = ['promotion', 'target_type', 'target'] as const;

const row = z
  .object({
    promotion: id,
    target_type: choice(['ALL', 'PRODUCT', 'SKU', 'CATEGORY']),
    target: id.optional(),
  })
  .refine(({ target_type, target }) => (target_type === 'ALL') === (target === undefined), {
    error: 'must be empty for ALL, and name a product, SKU or category otherwise',
    path: ['target'],
  })
  .transform(
    ({ promotion, target_type, target = '' }): PromotionTargetTable => ({
      promotion,
      kind: target_type,
      target,
    }),
  );

/** What a promotion takes off from. SKUs, products and categories are the catalog's: kept as given. */
export const promotionTargets = defineFeed<Tables, PromotionTargetTable>({
  name: 'promotion-targets',
  purpose: 'what each promotion takes something off',
  columns,
  row,
  write: async (tx, rows) => {
    const known = await knownKeys(
      tx,
      'promotions',
      'id',
      rows.map((row) => row.promotion),
    );
    return sift(
      rows,
      ({ promotion }) =>
        known.has(promotion)
          ? null
          : unknownReference(
              'promotion',
              promotion,
              'import it first, or repair why it was refused',
            ),
      (good) =>
        upsert(
          tx,
          { table: 'promotion_targets', key: ['promotion', 'kind', 'target'], columns: [] },
          good.map((target) => ({ ...target })),
        ),
    );
  },
  read: (tx) => readTable(tx, { table: 'promotion_target_rows', columns, key: columns }),
});

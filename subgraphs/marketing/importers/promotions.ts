import type { Transaction } from 'kysely';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { defineFeed, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { type Fault, sift } from '../../../platform/transfer/sift.ts';
import { faultOfTerms } from '../model/promotion-terms.ts';
import type { Tables } from '../store/tables.ts';
import { columns, type PromotionLine, row } from './promotion-line.ts';
import { writeDated } from './write-dated.ts';

/**
 * A promotion's terms. Segments that an audience names and nobody has described yet are made,
 * named by their id: a retailer's export has audiences, but seldom a list of them.
 * A promotion that takes nothing off is refused as RULE_VIOLATED.
 */
export const promotions = defineFeed<Tables, PromotionLine>({
  name: 'promotions',
  purpose: 'price reductions and their terms',
  columns,
  row,
  write: async (tx, rows, { now }) => {
    const campaigns = await knownKeys(
      tx,
      'campaigns',
      'id',
      rows.map(({ campaign }) => campaign),
    );
    return sift(
      rows,
      (line) => fault(line, campaigns),
      async (good) => {
        await addMissingSegments(tx, good);
        return writeDated(
          tx,
          'promotions',
          columns.slice(1),
          good.map((line) => ({ ...line })),
          now,
        );
      },
    );
  },
  read: (tx) => readTable(tx, { table: 'promotion_rows', columns, key: ['id'] }),
});

function fault(line: PromotionLine, campaigns: ReadonlySet<string>): Fault | null {
  const terms = faultOfTerms(line);
  if (terms) return terms;
  if (line.campaign === null || campaigns.has(line.campaign)) return null;
  return unknownReference('campaign', line.campaign, 'import it first, or leave the cell empty');
}

async function addMissingSegments(
  tx: Transaction<Tables>,
  rows: readonly PromotionLine[],
): Promise<void> {
  const ids = new Set(rows.flatMap(({ audience }) => audience));
  if (!ids.size) return;
  await tx
    .insertInto('segments')
    .values([...ids].map((id) => ({ id, name: id, description: null })))
    .onConflict((oc) => oc.doNothing())
    .execute();
}

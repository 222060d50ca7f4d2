import { z } from 'zod';
import { id, list, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { officeRefusal } from '../model/office.ts';
import { allMarkets } from '../store/markets.ts';
import { officeTarget } from '../store/offices.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['id', 'name', 'markets'] as const;

const row = z.object({
  id: id.refine(
    (value) => /^[a-z0-9][a-z0-9-]{0,62}$/.test(value),
    'must be lower-case letters, digits and dashes',
  ),
  name: text(),
  markets: list.default([]),
});

export const offices = defineFeed<Tables, z.output<typeof row>>({
  name: 'offices',
  purpose: 'teams that write the texts of some markets',
  columns,
  row,
  async write(tx, rows) {
    const markets = new Set((await allMarkets(tx)).keys());
    return sift(
      rows,
      (office) => officeRefusal(office, markets),
      (good) => upsert(tx, officeTarget, good),
    );
  },
  read: (tx) => readTable(tx, { table: 'offices_feed', columns, key: ['id'] }),
});

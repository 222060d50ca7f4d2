import { z } from 'zod';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { officeRefusal } from '../model/office.ts';
import { allMarkets } from '../store/markets.ts';
import { officeTarget } from '../store/offices.ts';
import type { Tables } from '../store/tables.ts';
import { list } from './cells.ts';
import { upsertJudged } from './judged.ts';

const columns = ['id', 'name', 'markets'] as const;

const row = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and dashes'),
  name: z.string(),
  markets: list.default([]),
});

export const offices = defineFeed<Tables, z.output<typeof row>>({
  name: 'offices',
  purpose: 'teams that write the texts of some markets',
  columns,
  row,
  async write(tx, rows) {
    const markets = new Set((await allMarkets(tx)).keys());
    return upsertJudged(tx, officeTarget, rows, (office) => officeRefusal(office, markets));
  },
  read: (tx) => readTable(tx, { table: 'offices_feed', columns, key: ['id'] }),
});

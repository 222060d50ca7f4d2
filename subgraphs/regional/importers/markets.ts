import { z } from 'zod';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { marketRefusal } from '../model/market.ts';
import { allLocales } from '../store/locales.ts';
import { marketTarget } from '../store/markets.ts';
import type { Tables } from '../store/tables.ts';
import { list } from './cells.ts';
import { upsertJudged } from './judged.ts';

const columns = ['code', 'name', 'currency', 'countries', 'locales', 'default_locale'] as const;

const row = z
  .object({
    code: z.string(),
    name: z.string(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "EUR"'),
    countries: list.pipe(
      z.array(z.string().regex(/^[A-Z]{2}$/, 'must be ISO 3166-1 codes such as "DE|AT"')).min(1),
    ),
    locales: list.pipe(z.array(z.string()).min(1, 'must name one locale at least')),
    default_locale: z.string().optional(),
  })
  .transform(({ default_locale, ...market }) => ({
    ...market,
    default_locale: default_locale ?? market.locales[0] ?? '',
  }));

export const markets = defineFeed<Tables, z.output<typeof row>>({
  name: 'markets',
  purpose: 'where the retailer sells: countries, currency and languages',
  columns,
  row,
  async write(tx, rows) {
    const locales = new Set((await allLocales(tx)).keys());
    return upsertJudged(tx, marketTarget, rows, (market) => marketRefusal(market, locales));
  },
  read: (tx) => readTable(tx, { table: 'markets_feed', columns, key: ['code'] }),
});

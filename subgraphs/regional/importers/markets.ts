import { z } from 'zod';
import { country, currency, id, listOf, locale, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { marketRefusal } from '../model/market.ts';
import { allLocales } from '../store/locales.ts';
import { marketTarget } from '../store/markets.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['code', 'name', 'currency', 'countries', 'locales', 'default_locale'] as const;

const row = z
  .object({
    code: id,
    name: text(),
    currency,
    countries: listOf(country),
    locales: listOf(locale),
    default_locale: locale.optional(),
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
    return sift(
      rows,
      (market) => marketRefusal(market, locales),
      (good) => upsert(tx, marketTarget, good),
    );
  },
  read: (tx) => readTable(tx, { table: 'markets_feed', columns, key: ['code'] }),
});

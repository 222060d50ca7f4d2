import { z } from 'zod';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { unknownLocale } from '../model/locale.ts';
import { allLocales } from '../store/locales.ts';
import { nameTarget } from '../store/names.ts';
import type { Tables } from '../store/tables.ts';
import { upsertJudged } from './judged.ts';

const columns = ['kind', 'id', 'locale', 'name'] as const;

const row = z.object({
  kind: z.enum(['CATEGORY', 'BRAND', 'COLLECTION']),
  id: z.string(),
  locale: z.string(),
  name: z.string(),
});

export const names = defineFeed<Tables, z.output<typeof row>>({
  name: 'names',
  purpose: 'names of categories, brands and collections in each locale',
  columns,
  row,
  async write(tx, rows) {
    const locales = await allLocales(tx);
    return upsertJudged(tx, nameTarget, rows, ({ locale }) => unknownLocale(locale, locales));
  },
  read: (tx) => readTable(tx, { table: 'localized_names', columns, key: ['kind', 'id', 'locale'] }),
});

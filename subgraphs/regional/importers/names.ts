import { z } from 'zod';
import { choice, id, locale, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { unknownLocale } from '../model/locale.ts';
import { allLocales } from '../store/locales.ts';
import { nameTarget } from '../store/names.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['kind', 'id', 'locale', 'name'] as const;

const row = z.object({
  kind: choice(['CATEGORY', 'BRAND', 'COLLECTION']),
  id,
  locale,
  name: text(),
});

export const names = defineFeed<Tables, z.output<typeof row>>({
  name: 'names',
  purpose: 'names of categories, brands and collections in each locale',
  columns,
  row,
  async write(tx, rows) {
    const locales = await allLocales(tx);
    return sift(
      rows,
      ({ locale }) => unknownLocale(locale, locales),
      (good) => upsert(tx, nameTarget, good),
    );
  },
  read: (tx) => readTable(tx, { table: 'localized_names', columns, key: ['kind', 'id', 'locale'] }),
});

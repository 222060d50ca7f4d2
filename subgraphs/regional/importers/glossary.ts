import { z } from 'zod';
import { id, locale, optionalText, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { unknownLocale } from '../model/locale.ts';
import { glossaryByIds, glossaryTarget } from '../store/glossary.ts';
import { allLocales } from '../store/locales.ts';
import type { Tables } from '../store/tables.ts';
import { ownTexts } from '../store/text-lock.ts';
import { recheckImported } from '../store/voice.ts';

const columns = ['id', 'term', 'locale', 'translation', 'note'] as const;

const row = z.object({
  id,
  term: text(100),
  locale,
  translation: text(100),
  note: optionalText(1000),
});

export const glossary = defineFeed<Tables, z.output<typeof row>>({
  name: 'glossary',
  purpose: 'agreed translations of the retailer’s words',
  columns,
  row,
  async write(tx, rows) {
    await ownTexts(tx);
    const locales = await allLocales(tx);
    const before = await glossaryByIds(
      tx,
      rows.map(({ id }) => id),
    );
    const outcomes = await sift(
      rows,
      ({ locale }) => unknownLocale(locale, locales),
      (good) => upsert(tx, glossaryTarget, good),
    );
    await recheckImported(tx, rows, outcomes, before);
    return outcomes;
  },
  read: (tx) => readTable(tx, { table: 'glossary', columns, key: ['id'] }),
});

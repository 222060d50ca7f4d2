import { z } from 'zod';
import { choice, flag, locale, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { FallbackStep } from '../model/fallback.ts';
import { localeRefusal, type Refusal } from '../model/locale.ts';
import { type LocaleRow, localeTarget, lockLocales } from '../store/locales.ts';
import { askRecheck } from '../store/rechecks.ts';
import type { Tables } from '../store/tables.ts';
import { ownTexts } from '../store/text-lock.ts';

const columns = ['code', 'name', 'fallback', 'direction', 'source'] as const;

const row = z
  .object({
    code: locale,
    name: text(),
    fallback: locale.optional(),
    direction: choice(['LTR', 'RTL']).default('LTR'),
    source: flag.default(false),
  })
  .transform(({ code, name, fallback, direction, source }) => ({
    code,
    name,
    // A locale that names itself has nothing behind it.
    fallback: fallback === undefined || fallback === code ? null : fallback,
    direction,
    is_source: source,
  }));

type Row = z.output<typeof row>;

export const locales = defineFeed<Tables, Row>({
  name: 'locales',
  purpose: 'languages as they are written in one place, and what stands in for them',
  columns,
  row,
  async write(tx, rows) {
    await ownTexts(tx);
    const stored = await lockLocales(tx);
    const refusals = refusedTogether(rows, stored);
    const outcomes = await sift(
      rows,
      (one) => refusals.get(one) ?? null,
      (good) => upsert(tx, localeTarget, good),
    );
    const accepted = rows.filter((one) => !refusals.has(one));
    if (sourceChanged(stored, accepted)) await askRecheck(tx, null);
    return outcomes;
  },
  read: (tx) => readTable(tx, { table: 'locales_feed', columns, key: ['code'] }),
});

/**
 * Which rows of a batch may not be. The rows are judged together, so that their order does not matter;
 * where one falls, those that lean on it are judged again.
 */
function refusedTogether(rows: readonly Row[], stored: ReadonlyMap<string, LocaleRow>) {
  const refusals = new Map<Row, Refusal>();
  for (;;) {
    const left = rows.filter((one) => !refusals.has(one));
    const brought = new Map(left.map((one) => [one.code, one]));
    const others = [...stored].filter(([code]) => !brought.has(code));
    const all = new Map<string, FallbackStep>([...others, ...brought]);
    const fallen = left.flatMap((one) => {
      const refusal = localeRefusal(one, all, stored.get(one.code)?.is_source);
      return refusal ? [{ one, refusal }] : [];
    });
    if (!fallen.length) return refusals;
    for (const { one, refusal } of fallen) refusals.set(one, refusal);
  }
}

function sourceChanged(stored: ReadonlyMap<string, LocaleRow>, rows: readonly Row[]): boolean {
  return rows.some(({ code, is_source }) => is_source !== (stored.get(code)?.is_source ?? false));
}

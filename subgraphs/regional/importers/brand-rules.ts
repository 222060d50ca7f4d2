import type { z } from 'zod';
import { defineFeed, type Outcome } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { ruleForm } from '../model/brand-rule-form.ts';
import { unknownLocale } from '../model/locale.ts';
import { brandRulesByIds, brandRuleTarget } from '../store/brand-rules.ts';
import { allLocales } from '../store/locales.ts';
import { settleLocales } from '../store/settle.ts';
import type { Tables } from '../store/tables.ts';
import { ownTexts } from '../store/text-lock.ts';
import { concernedLocales } from '../store/voice.ts';
import { upsertJudged } from './judged.ts';

const columns = ['id', 'kind', 'locale', 'field', 'term', 'limit', 'severity', 'message'] as const;

const row = ruleForm.transform(
  ({ locale = null, field = null, term = null, limit = null, ...rule }) => ({
    ...rule,
    locale,
    field,
    term,
    limit,
  }),
);

export const brandRules = defineFeed<Tables, z.output<typeof row>>({
  name: 'brand-rules',
  purpose: 'rules of the brand’s voice that texts are checked against',
  columns,
  row,
  async write(tx, rows, { now }) {
    await ownTexts(tx);
    const locales = await allLocales(tx);
    const before = await brandRulesByIds(
      tx,
      rows.map(({ id }) => id),
    );
    const outcomes = await upsertJudged(tx, brandRuleTarget, rows, ({ locale }) =>
      locale === null ? null : unknownLocale(locale, locales),
    );
    // A rule that moves to another locale concerns the texts of the old one too.
    const changed = rows.filter((_row, index) => isChange(outcomes[index]));
    if (changed.length) await settleLocales(tx, concernedLocales([...changed, ...before]), now);
    return outcomes;
  },
  read: (tx) => readTable(tx, { table: 'brand_rules', columns, key: ['id'] }),
});

export function isChange(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'inserted' || outcome?.kind === 'updated';
}

import { z } from 'zod';
import { choice, integer, locale, optionalText, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { requireComplete, ruleId } from '../model/brand-rule-form.ts';
import { ruleFields, ruleKinds, ruleSeverities } from '../model/brand-rules.ts';
import { unknownLocale } from '../model/locale.ts';
import { brandRulesByIds, brandRuleTarget } from '../store/brand-rules.ts';
import { allLocales } from '../store/locales.ts';
import type { Tables } from '../store/tables.ts';
import { ownTexts } from '../store/text-lock.ts';
import { recheckImported } from '../store/voice.ts';

const columns = ['id', 'kind', 'locale', 'field', 'term', 'limit', 'severity', 'message'] as const;

const row = z
  .object({
    id: text().pipe(ruleId),
    kind: choice(ruleKinds),
    locale: locale.optional(),
    field: choice(ruleFields).optional(),
    term: optionalText(100),
    limit: integer(1, 10_000).optional(),
    severity: choice(ruleSeverities),
    message: text(500),
  })
  .superRefine(requireComplete)
  .transform(({ locale = null, field = null, limit = null, ...rule }) => ({
    ...rule,
    locale,
    field,
    limit,
  }));

export const brandRules = defineFeed<Tables, z.output<typeof row>>({
  name: 'brand-rules',
  purpose: 'rules of the brand’s voice that texts are checked against',
  columns,
  row,
  async write(tx, rows) {
    await ownTexts(tx);
    const locales = await allLocales(tx);
    const before = await brandRulesByIds(
      tx,
      rows.map(({ id }) => id),
    );
    const outcomes = await sift(
      rows,
      ({ locale }) => (locale === null ? null : unknownLocale(locale, locales)),
      (good) => upsert(tx, brandRuleTarget, good),
    );
    await recheckImported(tx, rows, outcomes, before);
    return outcomes;
  },
  read: (tx) => readTable(tx, { table: 'brand_rules', columns, key: ['id'] }),
});

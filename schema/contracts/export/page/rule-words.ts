import type { QualityRule } from '../../odcs/quality.ts';
import { valueText } from '../element-facts.ts';
import { code, joined, type Phrase, plain } from './page.ts';

/** A rule as a sentence: "Null values: none." */
export function ruleWords(rule: QualityRule): Phrase {
  if (rule.metric) return measured(rule, rule.metric);
  const { type, name, query, engine, implementation } = rule;
  if (type === 'sql' && query !== undefined) {
    return joined([plain(name), code(query), plain(`gives ${comparison(rule)}.`)]);
  }
  if (type === 'custom' && engine !== undefined) {
    const check = typeof implementation === 'string' ? implementation : valueText(implementation);
    return joined([plain(name), plain(`Checked by ${engine}:`), code(check.trim())]);
  }
  return plain(name ?? 'In words only');
}

const metrics: Record<NonNullable<QualityRule['metric']>, string> = {
  nullValues: 'Null values',
  missingValues: 'Missing values',
  invalidValues: 'Invalid values',
  duplicateValues: 'Duplicate values',
  rowCount: 'Rows',
};

function measured(rule: QualityRule, metric: NonNullable<QualityRule['metric']>): Phrase {
  const given = Object.entries(rule.arguments ?? {}).map(([name, value]) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    const listed = joined(
      values.map((one) => code(valueText(one))),
      ', ',
    );
    return joined([plain(`${argumentNames.get(name) ?? name}:`), listed]);
  });
  const amount = rule.mustBe === 0 ? 'none' : comparison(rule);
  const sentence = plain(`${metrics[metric]}: ${amount}.`);
  return joined([plain(rule.name && `${rule.name}.`), sentence, joined(given, '; ')]);
}

const argumentNames = new Map([
  ['validValues', 'Valid'],
  ['missingValues', 'Counted as missing'],
  ['pattern', 'Pattern'],
  ['properties', 'Together'],
]);

/** What the measured value is to be: "at most 5 percent". */
function comparison(rule: QualityRule): string {
  const unit = rule.unit ? ` ${rule.unit}` : '';
  const value = (given: unknown) => `${valueText(given)}${unit}`;
  const span = ([low, high]: readonly number[]) => `between ${low} and ${high}${unit}`;
  if (rule.mustBe !== undefined) return `exactly ${value(rule.mustBe)}`;
  if (rule.mustNotBe !== undefined) return `anything but ${value(rule.mustNotBe)}`;
  if (rule.mustBeBetween) return span(rule.mustBeBetween);
  if (rule.mustNotBeBetween) return `not ${span(rule.mustNotBeBetween)}`;
  const bounds = [
    ['more than', rule.mustBeGreaterThan],
    ['at least', rule.mustBeGreaterOrEqualTo],
    ['less than', rule.mustBeLessThan],
    ['at most', rule.mustBeLessOrEqualTo],
  ] as const;
  const [words, bound] = bounds.find(([, given]) => given !== undefined) ?? ['as promised'];
  return bound === undefined ? words : `${words} ${value(bound)}`;
}

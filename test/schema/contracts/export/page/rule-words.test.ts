import { describe, expect, it } from 'vitest';
import { ruleWords } from '../../../../../schema/contracts/export/page/rule-words.ts';
import { qualityRule } from '../../../../../schema/contracts/odcs/quality.ts';

const words = (rule: object) =>
  ruleWords(qualityRule.parse(rule))
    .map(({ text }) => text)
    .join('');

describe('a quality rule in words', () => {
  it.each([
    [{ metric: 'nullValues', mustBe: 0 }, 'Null values: none.'],
    [{ metric: 'duplicateValues', mustBeLessThan: 1, unit: 'percent' }, 'less than 1 percent.'],
    [
      { metric: 'duplicateValues', mustBe: 0, arguments: { properties: ['sku', 'size'] } },
      'Duplicate values: none. Together: sku, size',
    ],
    [
      { metric: 'invalidValues', mustBeLessOrEqualTo: 5, arguments: { validValues: ['A', ''] } },
      'Invalid values: at most 5. Valid: A, ""',
    ],
    [{ metric: 'rowCount', mustBeBetween: [1, 9], unit: 'rows' }, 'Rows: between 1 and 9 rows.'],
    [{ metric: 'rowCount', mustNotBeBetween: [1, 9] }, 'Rows: not between 1 and 9.'],
    [{ metric: 'rowCount', mustBeGreaterThan: 1, name: 'Filled' }, 'Filled. Rows: more than 1.'],
    [{ metric: 'rowCount', mustNotBe: 1 }, 'Rows: anything but 1.'],
    [{ type: 'sql', query: 'select 0', mustBe: 0 }, 'select 0 gives exactly 0.'],
    [{ type: 'custom', engine: 'soda', implementation: { a: 1 } }, 'Checked by soda: {"a":1}'],
    [{ type: 'text', description: 'It is fine.' }, 'In words only'],
  ])('is for %j: %s', (rule, text) => {
    expect(words(rule)).toContain(text);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../../schema/contracts/export/markdown.ts';
import { contractOf, hostileText, wordy } from './contracts.ts';

/** What each line of a text is: a heading, a row of so many cells, a list entry, or something else. */
const shape = (markdown: string) =>
  markdown.split('\n').map((line) => {
    const bars = line.replaceAll(/\\./g, '').split('|').length - 1;
    return `${/^(?:#+ |- \*\*|\| |\*\*)/.exec(line)?.[0] ?? ''}${bars}`;
  });

/** Without code and what is escaped: nothing here may be markup that the page has not set itself. */
const markup = (markdown: string) =>
  markdown
    .replaceAll(/\\[!-/:-@[-`{-~]/g, '')
    .replaceAll(/`[^`\n]*`/g, '`')
    .replaceAll(/<code>[^<\n]*<\/code>/g, '`')
    .replaceAll(/\]\([^()\s<>]*\)/g, '](')
    .match(/[`<>[\]*_~]|\]\(/g);

describe('a contract as Markdown', () => {
  it('reads like a page', () => {
    const contract = contractOf(
      [
        {
          name: 'Price',
          physicalName: 'prices',
          physicalType: 'table',
          description: 'What a thing costs.',
          quality: [{ metric: 'rowCount', mustBeGreaterOrEqualTo: 1 }],
          properties: [
            {
              name: 'sku',
              logicalType: 'string',
              required: true,
              primaryKey: true,
              examples: ['A|B'],
            },
            {
              name: 'amounts',
              description: 'With *tax*',
              logicalType: 'array',
              logicalTypeOptions: { minItems: 1 },
              items: { logicalType: 'number', required: true, logicalTypeOptions: { minimum: 0 } },
              classification: 'internal',
            },
            {
              name: 'kind',
              logicalType: 'string',
              customProperties: [{ property: 'deprecated', value: { reason: 'see type' } }],
              quality: [
                { metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['NET', ''] } },
                { metric: 'nullValues', mustBeLessThan: 5, unit: 'percent', severity: 'warning' },
              ],
            },
          ],
        },
      ],
      {
        name: 'Prices',
        description: { purpose: 'What things cost.\n\n- and when', limitations: 'Not for resale.' },
        team: { name: 'pricing', members: [{ username: 'ada', role: 'owner' }] },
        support: [{ channel: '#prices', url: 'https://chat.example.com/p_(1)' }],
        slaProperties: [{ property: 'timeToDetect', value: 2, unit: 'd' }],
      },
    );
    expect(toMarkdown(contract)).toBe(`# Prices

What things cost.

\\- and when

- **Status:** active
- **Version:** 1.2.0
- **Owner:** pricing
- **Id:** \`goods\`
- **Standard:** Open Data Contract Standard v3.1.0

## Owner

**Members**

| Who | Role |
| --- | --- |
| ada | owner |

## Support

**Channels**

| Channel |
| --- |
| [#prices](https://chat.example.com/p_%281%29) |

## Price

What a thing costs.

- **Stored as:** table \`prices\`

**Fields of Price**

| Field | Type | Required | Meaning | Class |
| --- | --- | --- | --- | --- |
| \`sku\` | string | yes | Part of the key. For example: <code>A&#124;B</code> | public |
| \`amounts\` | list of number, at least 1 element | no | With \\*tax\\*. | internal |
| \`amounts[]\` | number, at least 0 | yes |  | public |
| \`kind\` | string | no | Deprecated: see type. One of: \`NET\`, \`""\` | public |

**Quality of Price**

| Of | Rule | Severity |
| --- | --- | --- |
| All of it | Rows: at least 1. |  |
| \`kind\` | Invalid values: none. Valid: \`NET\`, \`""\` |  |
| \`kind\` | Null values: less than 5 percent. | warning |

## Service levels

**What is promised**

| What | Promised |
| --- | --- |
| Time to detect | 2 days |

## Terms

### Limitations

Not for resale.
`);
  });

  it('keeps its shape, whatever the texts hold', () => {
    const word = toMarkdown(wordy('xwordx'));
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = toMarkdown(wordy(`x${text.replaceAll(/\s+/g, ' ')}x`));
        expect(shape(markdown)).toEqual(shape(word));
        expect(markup(markdown)).toEqual(markup(word));
      }),
    );
  });

  it.each([
    '# a',
    '- a',
    '+ a',
    '1. a',
    '23) a',
    '---',
    '===',
    '> a',
    '| a |',
    '```',
    '    a',
    '<div>',
    '[a]: b',
  ])('has a paragraph that begins with %j as a paragraph', (purpose) => {
    const [, , line = ''] = toMarkdown(contractOf([], { description: { purpose } })).split('\n');
    expect(line).toMatch(/^(?:\\[-#+=|`[]|\d+\\[.)]|&[lg]t;|a$)/);
  });
});

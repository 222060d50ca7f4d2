import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../../../schema/checks/report/junit.ts';
import {
  type CheckFinding,
  type CheckReport,
  isPassed,
} from '../../../../schema/checks/report/report.ts';
import { sarifReport } from '../../../../schema/checks/report/sarif.ts';
import { textReport } from '../../../../schema/checks/report/text.ts';

const error: CheckFinding = {
  level: 'error',
  code: 'FIELD_REMOVED',
  coordinate: 'Variant.weightGrams',
  message: 'was removed; this breaks:\nstorefront',
};
const warning: CheckFinding = {
  level: 'warning',
  code: 'fields-described',
  message: 'needs a description',
  file: 'subgraphs/my catalog/schema.graphql',
  line: 7,
  column: 3,
};
const report: CheckReport = {
  subject: 'catalog',
  steps: [
    { name: 'rules', findings: [warning] },
    { name: 'composition', findings: [] },
    { name: 'contract', findings: [], leftOut: 'since nothing is known' },
    { name: 'changes', findings: [warning, error] },
  ],
};

const hostile = fc.string({ unit: 'binary', maxLength: 40 });
const reports = fc.record({
  subject: hostile,
  steps: fc.array(
    fc.record({
      name: fc.constantFrom('rules' as const, 'changes' as const),
      findings: fc.array(
        fc.record({
          level: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
          code: hostile,
          message: hostile,
          coordinate: fc.option(hostile, { nil: undefined }),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  ),
});

describe('a report', () => {
  it('fails for an error, and for nothing less', () => {
    expect(isPassed(report)).toBe(false);
    expect(isPassed({ ...report, steps: report.steps.slice(0, 3) })).toBe(true);
  });

  it('tells people step by step, the gravest first', () => {
    expect(textReport(report)).toBe(`rules: 1 warning
  subgraphs/my catalog/schema.graphql:7:3 warning needs a description (fields-described)
composition: nothing found
contract: left out, since nothing is known
changes: 1 error, 1 warning
  error Variant.weightGrams was removed; this breaks:
    storefront (FIELD_REMOVED)
  subgraphs/my catalog/schema.graphql:7:3 warning needs a description (fields-described)
catalog: failed
`);
  });
});

describe('a report as SARIF', () => {
  it('places findings at lines and coordinates', () => {
    const { version, runs } = JSON.parse(sarifReport(report));
    expect(version).toBe('2.1.0');
    expect(runs).toHaveLength(1);
    expect(runs[0].tool.driver.rules).toEqual([
      { id: 'FIELD_REMOVED' },
      { id: 'fields-described' },
    ]);
    expect(runs[0].results[0]).toEqual({
      ruleId: 'fields-described',
      level: 'warning',
      message: { text: 'needs a description' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'subgraphs/my%20catalog/schema.graphql' },
            region: { startLine: 7, startColumn: 3 },
          },
        },
      ],
    });
    expect(runs[0].results.at(-1).locations).toEqual([
      { logicalLocations: [{ fullyQualifiedName: 'Variant.weightGrams' }] },
    ]);
  });

  it('keeps every finding, whatever its texts hold', () => {
    fc.assert(
      fc.property(reports, (any) => {
        const { results } = JSON.parse(sarifReport(any)).runs[0];
        expect(results).toHaveLength(any.steps.flatMap(({ findings }) => findings).length);
      }),
    );
  });
});

describe('a report as JUnit', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name.startsWith('test'),
  });

  it('has a suite for each step, and a failure for each error', () => {
    const [{ testsuite: suites }] = parser.parse(junitReport(report)).testsuites;
    expect(
      suites.map((suite: Record<string, string>) => [
        suite['@_name'],
        suite['@_tests'],
        suite['@_failures'],
        suite['@_skipped'],
      ]),
    ).toEqual([
      ['rules', '1', '0', '0'],
      ['composition', '1', '0', '0'],
      ['contract', '1', '0', '1'],
      ['changes', '2', '1', '0'],
    ]);
    expect(suites[3].testcase[1].failure['@_type']).toBe('FIELD_REMOVED');
  });

  it('is XML, whatever its texts hold', () => {
    fc.assert(
      fc.property(reports, (any) => {
        expect(XMLValidator.validate(junitReport(any))).toBe(true);
      }),
    );
  });
});

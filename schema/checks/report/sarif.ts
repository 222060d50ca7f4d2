import type { CheckFinding, CheckReport } from './report.ts';

/**
 * For code review tools: each finding at its line.
 * Source: Static Analysis Results Interchange Format 2.1.0, OASIS.
 */
export function sarifReport({ steps }: CheckReport): string {
  const findings = steps.flatMap((step) => step.findings);
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'weft', rules: codes.map((id) => ({ id })) } },
        results: findings.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: CheckFinding) {
  const { level, code, message, coordinate } = finding;
  const text = coordinate ? `${coordinate} ${message}` : message;
  return { ruleId: code, level, message: { text }, locations: locationsOf(finding) };
}

function locationsOf({ file, line, column, coordinate }: CheckFinding) {
  if (file === undefined && coordinate === undefined) return [];
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column } };
  // In a URI, whatever the system's own separator is.
  const uri = file?.split('\\').map(encodeURI).join('/');
  return [
    {
      ...(uri !== undefined && { physicalLocation: { artifactLocation: { uri }, ...region } }),
      ...(coordinate !== undefined && { logicalLocations: [{ fullyQualifiedName: coordinate }] }),
    },
  ];
}

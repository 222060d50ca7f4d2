import { type CheckFinding, type CheckReport, type CheckStep, isPassed } from './report.ts';

const order = { error: 0, warning: 1, note: 2 } as const;

/** For people: step by step, what stops a release first, and the verdict last. */
export function textReport(report: CheckReport): string {
  const verdict = isPassed(report) ? 'passed' : 'failed';
  return [...report.steps.flatMap(stepLines), `${report.subject}: ${verdict}`, ''].join('\n');
}

function stepLines({ name, findings, leftOut }: CheckStep): string[] {
  if (leftOut !== undefined) return [`${name}: left out, ${leftOut}`];
  if (!findings.length) return [`${name}: nothing found`];
  const sorted = findings.toSorted((one, other) => order[one.level] - order[other.level]);
  return [
    `${name}: ${counts(findings)}`,
    ...sorted.map((finding) => `  ${findingText(finding).replaceAll('\n', '\n    ')}`),
  ];
}

function counts(findings: readonly CheckFinding[]): string {
  const texts = Object.keys(order).flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count ? [`${count} ${level}${count === 1 ? '' : 's'}`] : [];
  });
  return texts.join(', ');
}

/** `file:line:column level coordinate message (code)`, as compilers say it. */
export function findingText(finding: CheckFinding): string {
  const { level, code, message, coordinate, file, line, column } = finding;
  const place = file
    ? `${[file, line, column].filter((part) => part !== undefined).join(':')} `
    : '';
  const subject = coordinate ? `${coordinate} ` : '';
  return `${place}${level} ${subject}${message} (${code})`;
}

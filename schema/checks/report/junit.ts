import type { CheckFinding, CheckReport, CheckStep } from './report.ts';
import { findingText } from './text.ts';

/**
 * For CI that shows test results: a suite for each step and a case for each finding, which fails when it stops a
 * release. There is no standard; this is the part of the form that all readers agree on.
 */
export function junitReport({ subject, steps }: CheckReport): string {
  const suites = steps.map((step) => suiteOf(subject, step));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escaped(`weft check ${subject}`)}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf(subject: string, { name, findings, leftOut }: CheckStep): string {
  const cases = findings.map((finding) => caseOf(subject, name, finding));
  if (!cases.length) {
    const skipped = leftOut === undefined ? '' : `<skipped message="${escaped(leftOut)}"/>`;
    cases.push(
      `    <testcase classname="${escaped(subject)}" name="${name}">${skipped}</testcase>`,
    );
  }
  const failures = findings.filter(({ level }) => level === 'error').length;
  const skipped = leftOut === undefined ? 0 : 1;
  return [
    `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function caseOf(subject: string, step: string, finding: CheckFinding): string {
  const { level, code, coordinate } = finding;
  const name = escaped([step, code, coordinate].filter(Boolean).join(' '));
  const text = escaped(findingText(finding));
  const content =
    level === 'error'
      ? `<failure type="${escaped(code)}" message="${text}"/>`
      : `<system-out>${text}</system-out>`;
  return `    <testcase classname="${escaped(subject)}" name="${name}">${content}</testcase>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Characters that XML 1.0 cannot hold, not even escaped, are left out. */
function escaped(text: string): string {
  return [...text.toWellFormed()]
    .filter((letter) => letter >= ' ' || letter === '\n' || letter === '\t')
    .filter((letter) => letter !== '\ufffe' && letter !== '\uffff')
    .map((letter) => entities[letter] ?? letter)
    .join('');
}

import { type Change, severities } from '../schema/contracts/diff/change.ts';
import type { VersionStep } from '../schema/contracts/diff/version-step.ts';
import { table } from './table.ts';

interface Report {
  changes: readonly Change[];
  version: VersionStep;
}

/** The changes for people: what breaks somebody first, and below all what it means for the version. */
export function diffText({ changes, version }: Report): string {
  const groups = severities.flatMap((severity) => {
    const alike = changes.filter((change) => change.severity === severity);
    if (!alike.length) return [];
    const names = severity === 'breaking' ? [severity, 'change', 'breaks'] : [severity, 'change'];
    return [table(names, alike.map(row))];
  });
  const verdict = version.isMade ? `ok: ${version.message}` : version.message;
  return `${[...groups, verdict].join('\n\n')}\n`;
}

function row({ where, what, for: effect }: Change): string[] {
  const broken = (['consumers', 'producers'] as const).filter((who) => effect[who] === 'breaking');
  return [where, what, broken.join(' and ')];
}

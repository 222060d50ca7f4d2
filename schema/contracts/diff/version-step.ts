import type { Change } from './change.ts';
import type { Severity } from './change-kinds.ts';
import {
  compareNumbers,
  compareVersions,
  parseVersion,
  type SemanticVersion,
} from './semantic-version.ts';

export type Step = 'none' | 'patch' | 'minor' | 'major';

/** Whether a contract's version says to its readers what became of it. */
export interface VersionStep {
  /** The smallest that the changes allow. */
  demanded: Step;
  isMade: boolean;
  /** What is right, or what would be. */
  message: string;
}

/** The smallest step first. */
const steps: readonly Step[] = ['none', 'patch', 'minor', 'major'];

/**
 * The step that changes demand of the version, and whether it was made; a larger one will do too.
 * Whatever breaks producers or consumers is a major step; before 1.0.0, when nothing is promised to stay, a minor
 * one. After a pre-release any later version will do. No version may go back, even if nothing changed.
 * Rule: Semantic Versioning 2.0.0.
 */
export function versionStep(changes: readonly Change[], was: string, is: string): VersionStep {
  const before = parseVersion(was);
  const after = parseVersion(is);
  const demanded = demandedStep(changes, before);
  if (demanded === 'none' && was === is) {
    return { demanded, isMade: true, message: `${was} stays: nothing changed` };
  }
  if (!before || !after) {
    return { demanded, isMade: false, message: noVersion(before ? is : was) };
  }
  const reason = reasonFor(changes, demanded, before);
  if (isMade(demanded, before, after)) {
    return { demanded, isMade: true, message: `${was} became ${is}${reason}` };
  }
  const right = `${was} must become ${lowest(demanded, before)}`;
  const wrong = was === is ? '' : ` and not ${is}`;
  const message = demanded === 'none' ? `${was} must not go back to ${is}` : right + wrong + reason;
  return { demanded, isMade: false, message };
}

function demandedStep(changes: readonly Change[], version: SemanticVersion | undefined): Step {
  const demanded = new Set(changes.map((change) => stepFor(change, version)));
  return steps.findLast((step) => demanded.has(step)) ?? 'none';
}

const stepOf: Record<Severity, Step> = {
  breaking: 'major',
  compatible: 'minor',
  editorial: 'patch',
};

function stepFor({ severity }: Change, version: SemanticVersion | undefined): Step {
  const step = stepOf[severity];
  return step === 'major' && version?.numbers[0] === 0 ? 'minor' : step;
}

function isMade(demanded: Step, before: SemanticVersion, after: SemanticVersion): boolean {
  const way = compareVersions(after, before);
  if (demanded === 'none') return way >= 0;
  if (before.preRelease.length) return way > 0;
  const needed = { numbers: bumped(demanded, before), preRelease: [] };
  return compareNumbers(after, needed) >= 0;
}

function bumped(step: Step, { numbers }: SemanticVersion): SemanticVersion['numbers'] {
  const [major, minor, patch] = numbers;
  if (step === 'major') return [major + 1, 0, 0];
  return step === 'minor' ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

function lowest(demanded: Step, before: SemanticVersion): string {
  const numbers = before.preRelease.length ? before.numbers : bumped(demanded, before);
  return numbers.join('.');
}

/** Names the first change that demands the step: one is reason enough. */
function reasonFor(changes: readonly Change[], demanded: Step, version: SemanticVersion): string {
  const [first, ...others] = changes.filter((change) => stepFor(change, version) === demanded);
  if (!first) return ', and nothing changed';
  const more = others.length ? ` (and ${others.length} more)` : '';
  return `, because ${first.where} ${first.what}${more}`;
}

function noVersion(text: string): string {
  return `the version ${JSON.stringify(text)} cannot be compared: it must be of the form major.minor.patch, e.g. 1.2.0`;
}

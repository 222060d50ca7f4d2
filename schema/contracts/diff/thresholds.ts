import { isDeepStrictEqual } from 'node:util';
import type { QualityRule } from '../odcs/quality.ts';
import { type Relation, relateSets } from './relation.ts';

/** A stretch of numbers; a bound that is open does not belong to it. */
interface Stretch {
  low: number;
  high: number;
  isOpen?: { low: boolean; high: boolean };
}

const above = (low: number, isOpen: boolean): Stretch => {
  return { low, high: Infinity, isOpen: { low: isOpen, high: false } };
};
const below = (high: number, isOpen: boolean): Stretch => {
  return { low: -Infinity, high, isOpen: { low: false, high: isOpen } };
};
const sorted = (bounds: number[]): [number, number] => [Math.min(...bounds), Math.max(...bounds)];

/** How the measured values that a rule is content with stand to those it was content with. */
export function relateThresholds(was: QualityRule, is: QualityRule): Relation {
  if (isDeepStrictEqual(was, is)) return 'same';
  const before = contentWith(was);
  const after = contentWith(is);
  if (!before || !after) return isDeepStrictEqual(othersOf(was), othersOf(is)) ? 'same' : 'apart';
  return relateSets({ isWithinWas: isWithin(after, before), wasWithinIs: isWithin(before, after) });
}

/** Undefined when it is no number that is compared. */
function contentWith(rule: QualityRule): Stretch[] | undefined {
  const { mustBe, mustNotBe, mustBeBetween, mustNotBeBetween } = rule;
  if (typeof mustBe === 'number') return [{ low: mustBe, high: mustBe }];
  if (typeof mustNotBe === 'number') return [below(mustNotBe, true), above(mustNotBe, true)];
  if (rule.mustBeGreaterThan !== undefined) return [above(rule.mustBeGreaterThan, true)];
  if (rule.mustBeGreaterOrEqualTo !== undefined) return [above(rule.mustBeGreaterOrEqualTo, false)];
  if (rule.mustBeLessThan !== undefined) return [below(rule.mustBeLessThan, true)];
  if (rule.mustBeLessOrEqualTo !== undefined) return [below(rule.mustBeLessOrEqualTo, false)];
  if (mustBeBetween) {
    const [low, high] = sorted(mustBeBetween);
    return [{ low, high }];
  }
  if (!mustNotBeBetween) return undefined;
  const [low, high] = sorted(mustNotBeBetween);
  return [below(low, true), above(high, true)];
}

const othersOf = ({ mustBe, mustNotBe }: QualityRule) => [mustBe, mustNotBe];

/** The stretches of one rule never touch, so that each must lie within a single one of the other. */
function isWithin(inner: Stretch[], outer: Stretch[]): boolean {
  return inner.every((one) => outer.some((other) => lies(one, other)));
}

function lies(inner: Stretch, outer: Stretch): boolean {
  const holdsLow = outer.isOpen?.low !== true || inner.isOpen?.low === true;
  const holdsHigh = outer.isOpen?.high !== true || inner.isOpen?.high === true;
  return (
    (inner.low > outer.low || (inner.low === outer.low && holdsLow)) &&
    (inner.high < outer.high || (inner.high === outer.high && holdsHigh))
  );
}

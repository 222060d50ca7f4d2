import { scaleOf } from './elements.ts';
import type { Finding } from './finding.ts';
import type { RuleSubject } from './judge.ts';
import type { Severity } from './rule.ts';

/** What a finding costs. */
const costs: Record<Severity, number> = { error: 10, warning: 3, advice: 1 };

export interface ProductScore {
  /** The contract's id; the domain's name where it has no contract. */
  product: string;
  /** From 0 to 100. */
  score: number;
  /** How many elements were looked at. */
  elements: number;
  /** How many findings of each severity count. */
  findings: Record<Severity, number>;
}

/**
 * From 0 to 100, by hand if need be: `floor(100 - 100 * cost / elements)`, and never below 0, where each error costs
 * 10, each warning 3 and each advice 1. So 100 means that nothing was found, and one error weighs as much as 10
 * elements that would each be worth an advice. Waived findings cost nothing while their waiver holds.
 */
export function scoreOf(findings: Record<Severity, number>, elements: number): number {
  const { error, warning, advice } = findings;
  const cost = error * costs.error + warning * costs.warning + advice * costs.advice;
  return Math.max(0, Math.floor(100 - (100 * cost) / Math.max(elements, 1)));
}

/**
 * A product is a contract. What counts are the contract's own elements (itself, its types, fields and service levels),
 * the elements of the graph (types, fields, arguments, input fields and enum values) that belong to a type which the
 * contract promises or to a type that none of the domain's contracts does, and the operations that were looked at.
 * Findings count by the same measure: those in its file, and those about these elements.
 */
export function scoreProducts(subject: RuleSubject, findings: readonly Finding[]): ProductScore[] {
  return scaleOf(subject).map(({ product, elements, isOf }) => {
    const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
    for (const finding of findings) if (isOf(finding)) counts[finding.severity] += 1;
    return { product, score: scoreOf(counts, elements), elements, findings: counts };
  });
}

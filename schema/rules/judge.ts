import type { RuleConfiguration } from './configuration.ts';
import type { Finding } from './finding.ts';
import type { Remark, Rule, RuleContext } from './rule.ts';
import { type ProductScore, scoreProducts } from './score.ts';
import type { Domain } from './subject/domain.ts';
import type { Operation } from './subject/operation.ts';
import { sortOut } from './waive.ts';

export interface RuleSubject {
  /** Whose graph, contracts and operations are judged. */
  domain: Domain;
  /** All domains, this one among them: some rules are about what they have together. */
  mesh: readonly Domain[];
  operations: readonly Operation[];
}

export interface Judgement {
  /** By place. */
  findings: Finding[];
  /** What waivers leave alone for now. */
  waived: Finding[];
  scores: ProductScore[];
}

/**
 * Runs the rules over a domain. Never throws for what the domain's files hold: text that cannot be read is found
 * by rules of its own, and the others see nothing of it.
 */
export function judge(
  subject: RuleSubject,
  rules: readonly Rule[],
  configuration: RuleConfiguration,
  context: RuleContext,
): Judgement {
  const found = rules.flatMap((rule) => {
    const severity = configuration.severity[rule.id] ?? rule.severity;
    if (severity === 'off') return [];
    return remarksOf(rule, subject, context).map(({ at, coordinate, message }): Finding => {
      return { rule: rule.id, severity, ...at, coordinate, message };
    });
  });
  const { name } = subject.domain;
  const { findings, waived } = sortOut(found, configuration.waivers, name, context.today);
  const sorted = findings.toSorted(byPlace);
  return { findings: sorted, waived, scores: scoreProducts(subject, sorted) };
}

function remarksOf(rule: Rule, subject: RuleSubject, context: RuleContext): Remark[] {
  const { domain, mesh, operations } = subject;
  switch (rule.looksAt) {
    case 'graph':
      return rule.check(domain.graph, context);
    case 'contracts':
      return rule.check(domain, context);
    case 'mesh': {
      const files = [domain.graph.file, ...domain.contracts.map(({ file }) => file)];
      return rule.check(mesh, context).filter(({ at }) => files.includes(at.file));
    }
    case 'operation':
      return operations.flatMap((operation) => rule.check(operation, context));
  }
}

const byPlace = (one: Finding, other: Finding) =>
  one.file.localeCompare(other.file) ||
  one.line - other.line ||
  one.column - other.column ||
  one.rule.localeCompare(other.rule);

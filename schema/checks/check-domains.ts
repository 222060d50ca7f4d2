import type { GraphQLSchema } from 'graphql';
import type { Composition } from '../composition/compose.ts';
import { lintContracts } from '../contracts/conformance/lint.ts';
import type { TableShape } from '../contracts/conformance/table-shape.ts';
import type { Contract } from '../contracts/odcs/contract.ts';
import { rules } from '../rules/all.ts';
import type { RuleConfiguration } from '../rules/configuration.ts';
import { contractMatchesGraph } from '../rules/contract/contract-matches-graph.ts';
import { judge } from '../rules/judge.ts';
import type { Severity } from '../rules/rule.ts';
import type { Domain } from '../rules/subject/domain.ts';
import { readOperation, sampleQueriesOf } from '../rules/subject/operation.ts';
import { compositionStep } from './composition-step.ts';
import { type CheckInput, judgeChanges } from './judge-changes.ts';
import type { CheckFinding, CheckReport, CheckStep } from './report/report.ts';
import { verdictFindings } from './verdict-findings.ts';

export interface DomainsCheck {
  /** Those that change; none of them is there when one is taken out. */
  changed: readonly Domain[];
  /** All domains as they would be, those that change among them. */
  mesh: readonly Domain[];
  /** What was there before; undefined where that is not known. */
  before: { schema: GraphQLSchema | undefined; contracts: readonly Contract[] } | undefined;
  /** By domain; one that is missing is not compared with its database. */
  tables: ReadonlyMap<string, readonly TableShape[]>;
  configuration: RuleConfiguration;
  use: Pick<CheckInput, 'recorded' | 'consumers' | 'settings'>;
  /** ISO 8601, UTC. */
  today: string;
}

export interface CheckedDomains {
  report: CheckReport;
  /** What the domains compose to; undefined when they do not. */
  graph: Composition['graph'];
}

/**
 * Whether changes of domains may be released together: rules of the house with the version step, composition,
 * contracts, and who breaks. Each step is taken whatever the others find, unless it needs what they miss.
 */
export function checkDomains(check: DomainsCheck): CheckedDomains {
  const { step, graph, schema } = compositionStep(check.mesh, check.changed);
  const subject = check.changed.map(({ name }) => name).join(', ');
  const steps = [rulesStep(check, schema), step, contractStep(check), changesStep(check, schema)];
  return { report: { subject, steps }, graph };
}

const levels: Record<Severity, CheckFinding['level']> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
};

/** The contract is a step of its own, which looks into the database too: it would be told twice. */
const rulesOfTheStep = rules.filter((rule) => rule !== contractMatchesGraph);

function rulesStep(check: DomainsCheck, schema: GraphQLSchema | undefined): CheckStep {
  const findings = check.changed.flatMap((domain) => ruleFindings(check, domain, schema));
  return { name: 'rules', findings };
}

function ruleFindings(
  { mesh, before, configuration, today }: DomainsCheck,
  domain: Domain,
  schema: GraphQLSchema | undefined,
): CheckFinding[] {
  // Without a graph nobody can say whether a query fits it; the step of composition tells why there is none.
  const samples = schema
    ? domain.contracts.flatMap((each) => sampleQueriesOf(each)?.queries ?? [])
    : [];
  const operations = samples.flatMap((text) => (schema ? [readOperation(text, schema)] : []));
  const { findings } = judge({ domain, mesh, operations }, rulesOfTheStep, configuration, {
    today,
    previous: (id) => before?.contracts.find((contract) => contract.id === id),
  });
  return findings.map(({ rule, severity, ...finding }) => {
    return { ...finding, code: rule, level: levels[severity] };
  });
}

function contractStep({ changed, tables }: DomainsCheck): CheckStep {
  const findings = changed.flatMap((domain) => contractFindings(domain, tables.get(domain.name)));
  return { name: 'contract', findings };
}

function contractFindings(
  { contracts, problems, graph, sdl, shared }: Domain,
  tables: readonly TableShape[] | undefined,
): CheckFinding[] {
  // What an unreadable contract promises is not known, and would be found missing.
  const found = problems.length
    ? problems
    : lintContracts({ contracts, graph: { file: graph.file, sdl, shared }, tables });
  return found.map((problem) => ({ ...problem, level: 'error', code: 'contract-conformance' }));
}

function changesStep(
  { before, use, today }: DomainsCheck,
  after: GraphQLSchema | undefined,
): CheckStep {
  const name = 'changes';
  if (!before?.schema) {
    return { name, findings: [], leftOut: 'since nothing is known of the graph before' };
  }
  if (!after) return { name, findings: [], leftOut: 'since the domains do not compose' };
  const judgement = judgeChanges({ before: before.schema, after, ...use, today });
  return { name, findings: verdictFindings(judgement) };
}

import type { GraphQLSchema } from 'graphql';
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

export interface DomainCheck {
  domain: Domain;
  /** All domains, the one that is checked among them. */
  mesh: readonly Domain[];
  /** What was there before; undefined where that is not known. */
  before: { schema: GraphQLSchema | undefined; contracts: readonly Contract[] } | undefined;
  /** Undefined when the database is not asked. */
  tables: readonly TableShape[] | undefined;
  configuration: RuleConfiguration;
  use: Pick<CheckInput, 'recorded' | 'consumers' | 'settings'>;
  /** ISO 8601, UTC. */
  today: string;
}

/**
 * Whether a domain's change may be released: rules of the house with the version step, composition, contract, and who
 * breaks. Each step is taken whatever the others find, unless it needs what they miss.
 */
export function checkDomain(check: DomainCheck): CheckReport {
  const composed = compositionStep(check.mesh);
  return {
    subject: check.domain.name,
    steps: [
      rulesStep(check, composed.schema),
      composed.step,
      contractStep(check),
      changesStep(check, composed.schema),
    ],
  };
}

const levels: Record<Severity, CheckFinding['level']> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
};

/** The contract is a step of its own, which looks into the database too: it would be told twice. */
const rulesOfTheStep = rules.filter((rule) => rule !== contractMatchesGraph);

function rulesStep(check: DomainCheck, schema: GraphQLSchema | undefined): CheckStep {
  const { domain, mesh, before, configuration, today } = check;
  // Without a graph nobody can say whether a query fits it; the step of composition tells why there is none.
  const samples = schema
    ? domain.contracts.flatMap((each) => sampleQueriesOf(each)?.queries ?? [])
    : [];
  const operations = samples.flatMap((text) => (schema ? [readOperation(text, schema)] : []));
  const { findings } = judge({ domain, mesh, operations }, rulesOfTheStep, configuration, {
    today,
    previous: (id) => before?.contracts.find((contract) => contract.id === id),
  });
  return {
    name: 'rules',
    findings: findings.map(({ rule, severity, ...finding }) => {
      return { ...finding, code: rule, level: levels[severity] };
    }),
  };
}

function contractStep({ domain, tables }: DomainCheck): CheckStep {
  const { contracts, problems, graph, sdl, shared } = domain;
  // What an unreadable contract promises is not known, and would be found missing.
  const found = problems.length
    ? problems
    : lintContracts({ contracts, graph: { file: graph.file, sdl, shared }, tables });
  const findings = found.map((problem): CheckFinding => {
    return { ...problem, level: 'error', code: 'contract-conformance' };
  });
  return { name: 'contract', findings };
}

function changesStep(
  { before, use, today }: DomainCheck,
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

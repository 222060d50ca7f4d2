import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import { checkDomains, type DomainsCheck } from '../../../schema/checks/check-domains.ts';
import type { CheckStep } from '../../../schema/checks/report/report.ts';
import type { TableShape } from '../../../schema/contracts/conformance/table-shape.ts';
import { readContract } from '../../../schema/contracts/read-contract.ts';
import { houseRules } from '../../../schema/rules/house.ts';
import { type DomainText, domainOf } from '../../../schema/rules/subject/domain.ts';
import type { ContractText } from '../store/tables.ts';

/** A change of an environment, with all that it is judged by: plain data, for another thread. */
export interface JudgeTask {
  /** Names of those that change. */
  changed: readonly string[];
  /** Every domain as the environment would serve it. */
  mesh: readonly DomainText[];
  before: {
    /** The graph as clients see it now; null before the first release. */
    apiSdl: string | null;
    /** The contracts that those that change have now. */
    contracts: readonly ContractText[];
  };
  /** By domain; those that are missing are not compared with their databases. */
  tables: Readonly<Record<string, readonly TableShape[]>>;
  use: DomainsCheck['use'];

  /** ISO 8601, UTC. */
  today: string;
}

/** A task with the house's changes of the rules, which are read anew each time. */
export interface TaskOfHouse extends JudgeTask {
  rulesFile: string;
}

export interface Judged {
  steps: CheckStep[];
  /** What the domains compose to; undefined when they do not. */
  graph: { supergraphSdl: string; apiSdl: string } | undefined;
}

/** More than this nobody reads of a step, nor should it be kept. */
const maxFindings = 1000;
const order = { error: 0, warning: 1, note: 2 } as const;

export function judge(task: TaskOfHouse): Judged {
  const { changed, before, tables, use, today, rulesFile } = task;
  const mesh = task.mesh.map(domainOf);
  const { report, graph } = checkDomains({
    changed: mesh.filter(({ name }) => changed.includes(name)),
    mesh,
    before: { schema: schemaOf(before.apiSdl), contracts: readable(before.contracts) },
    tables: new Map(Object.entries(tables)),
    configuration: houseRules(rulesFile),
    use,
    today,
  });
  return { steps: report.steps.map(gravestFirst), graph };
}

const schemaOf = (sdl: string | null): GraphQLSchema | undefined =>
  sdl === null
    ? undefined
    : buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true });

const readable = (contracts: readonly ContractText[]) =>
  contracts.flatMap(({ text }) => {
    const reading = readContract(Buffer.from(text));
    return reading.kind === 'contract' ? [reading.contract] : [];
  });

function gravestFirst(step: CheckStep): CheckStep {
  const findings = step.findings.toSorted((one, other) => order[one.level] - order[other.level]);
  return { ...step, findings: findings.slice(0, maxFindings) };
}

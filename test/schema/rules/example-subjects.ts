import { buildSchema } from 'graphql';
import type { ContractFile } from '../../../schema/contracts/contract-files.ts';
import { readContract } from '../../../schema/contracts/read-contract.ts';
import type { DomainExample, Remark, Rule, RuleContext } from '../../../schema/rules/rule.ts';
import type { Domain } from '../../../schema/rules/subject/domain.ts';
import { readGraph } from '../../../schema/rules/subject/graph.ts';
import { readOperation } from '../../../schema/rules/subject/operation.ts';
import { standards } from '../../../schema/standards.ts';

const head = `apiVersion: v3.1.0
kind: DataContract
id: example
version: 1.0.0
status: active
`;

/** The text of a contract with this in it besides what every one needs. */
const contractText = (yaml: string) => (yaml.includes('apiVersion') ? yaml : head + yaml);

/** A domain of these texts. */
export function domainOf(name: string, { graph: sdl = '', contract }: DomainExample): Domain {
  const file = `${name}/schema.graphql`;
  const graph = readGraph({ domain: name, file, sdl, shared: standards });
  const contractFile = contractFileOf(name);
  const domain = { name, graph, sdl, shared: standards };
  if (contract === undefined) return { ...domain, contracts: [], problems: [] };
  const reading = readContract(Buffer.from(contractText(contract)));
  if (reading.kind === 'contract') {
    const holder: ContractFile = { ...reading, file: contractFile };
    return { ...domain, contracts: [holder], problems: [] };
  }
  const problems = reading.problems.map((problem) => ({ ...problem, file: contractFile }));
  return { ...domain, contracts: [], problems };
}

interface Example {
  remarks: Remark[];
  /** `file:line` of each line that is marked. */
  marked: string[];
}

/** Runs a rule over one of its own examples. */
export function runExample(rule: Rule, which: 'passes' | 'fails'): Example {
  const today = '2026-06-01';
  switch (rule.looksAt) {
    case 'graph': {
      const { graph } = domainOf('example', { graph: rule[which] });
      return {
        remarks: rule.check(graph, { today }),
        marked: markedLines(graph.file, rule[which]),
      };
    }
    case 'contracts': {
      const domain = domainOf('example', rule[which]);
      const remarks = rule.check(domain, { today, previous: before(rule[which]) });
      return { remarks, marked: markedIn(domain, rule[which]) };
    }
    case 'mesh': {
      const mesh = Object.entries(rule[which]).map(([name, example]) => ({
        example,
        domain: domainOf(name, example),
      }));
      return {
        remarks: rule.check(
          mesh.map(({ domain }) => domain),
          { today },
        ),
        marked: mesh.flatMap(({ domain, example }) => markedIn(domain, example)),
      };
    }
    case 'operation': {
      const { schema, operation: text } = rule[which];
      const about = {
        title: 'example',
        file: 'example.graphql',
        firstLine: 1,
        isEmbedded: false,
        text,
      };
      const operation = readOperation(about, buildSchema(schema));
      return { remarks: rule.check(operation, { today }), marked: markedLines(about.file, text) };
    }
  }
}

const contractFileOf = (domain: string) => `${domain}/contract.odcs.yaml`;

function markedIn({ name, graph }: Domain, { graph: sdl, contract }: DomainExample) {
  return [
    ...markedLines(graph.file, sdl ?? ''),
    ...(contract === undefined ? [] : markedLines(contractFileOf(name), contractText(contract))),
  ];
}

function markedLines(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.endsWith('# wrong') ? [`${file}:${index + 1}`] : []));
}

function before({ previous }: DomainExample): RuleContext['previous'] {
  if (previous === undefined) return undefined;
  const [holder] = domainOf('example', { contract: previous }).contracts;
  return () => holder?.contract;
}

import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { Command, Option } from 'commander';
import { findRoom, findRooms } from '../../platform/rooms.ts';
import { MeshError } from '../../schema/errors.ts';
import { readText } from '../../schema/read-text.ts';
import { rules } from '../../schema/rules/all.ts';
import type { RuleConfiguration } from '../../schema/rules/configuration.ts';
import { type Finding, findingLine } from '../../schema/rules/finding.ts';
import { type Judgement, judge } from '../../schema/rules/judge.ts';
import type { ProductScore } from '../../schema/rules/score.ts';
import { readDomain } from '../../schema/rules/subject/domain.ts';
import { readOperation, sampleQueriesOf } from '../../schema/rules/subject/operation.ts';
import { standards } from '../../schema/standards.ts';
import { composedApiSchema } from '../../schema/supergraph.ts';
import { houseConfiguration, readRuleConfiguration } from '../rule-configuration.ts';
import { table } from '../table.ts';

interface Flags {
  format: 'text' | 'json';
  configuration: string;
  operations: string[];
}

/** `weft rules [domain]`: the rules of the house, or how a domain keeps them. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('list the rules of the house, or judge a domain by them')
    .argument('[domain]', 'e.g. catalog; the rules are listed without one')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .option('--configuration <file>', 'severities and waivers', houseConfiguration())
    .option('--operations <files...>', 'operations of consumers to judge besides the samples', [])
    .addHelpText('after', '\nExit codes: 0 no errors, 1 errors, 2 the configuration cannot be read')
    .action((domain: string | undefined, { format, configuration: file, operations }: Flags) => {
      const configuration = readRuleConfiguration(file);
      if (!configuration) {
        process.exitCode = 2;
        return;
      }
      if (domain === undefined) return print(listing(configuration, format));
      const judgement = judgeDomain(domain, configuration, operations);
      print(format === 'json' ? jsonOf(judgement) : textOf(judgement));
      if (judgement.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
}

function listing({ severity }: RuleConfiguration, format: Flags['format']): string {
  const listed = rules.map((rule) => {
    return { id: rule.id, severity: severity[rule.id] ?? rule.severity, why: rule.why };
  });
  if (format === 'json') return jsonOf(listed);
  const rows = listed.map((rule) => [rule.id, rule.severity, rule.why]);
  return `${table(['rule', 'severity', 'why'], rows)}\n`;
}

function judgeDomain(
  name: string,
  configuration: RuleConfiguration,
  files: readonly string[],
): Judgement {
  const domain = readDomain({ ...findRoom(name), shared: standards });
  const mesh = findRooms().map((room) => readDomain({ ...room, shared: standards }));
  const samples = domain.contracts.flatMap((holder) => sampleQueriesOf(holder)?.queries ?? []);
  const given = files.map((file) => {
    const text = readGiven(file);
    return { title: shown(file), file, firstLine: 1, isEmbedded: false, text };
  });
  const schema = composedApiSchema();
  const operations = [...samples, ...given].map((text) => readOperation(text, schema));
  const today = new Date().toISOString().slice(0, 10);
  const judgement = judge({ domain, mesh, operations }, rules, configuration, { today });
  const relocated = (findings: Finding[]) =>
    findings.map((finding) => ({ ...finding, file: shown(finding.file) }));
  const { findings, waived, scores } = judgement;
  return { findings: relocated(findings), waived: relocated(waived), scores };
}

function textOf({ findings, waived, scores }: Judgement): string {
  const lines = findings.map(findingLine);
  if (waived.length) lines.push(`${waived.length} waived for now`);
  return `${[...lines, ...scores.map(scoreLine)].join('\n')}\n`;
}

function scoreLine({ product, score, elements, findings }: ProductScore): string {
  const { error, warning, advice } = findings;
  return `${product}: ${score} of 100 (${elements} elements: ${error} errors, ${warning} warnings, ${advice} advice)`;
}

/** Throws NOT_FOUND for a file that is not there. */
function readGiven(file: string): string {
  if (!existsSync(file)) throw new MeshError('NOT_FOUND', `There is no file ${file}`);
  return readText(file);
}

const jsonOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const print = (text: string) => void process.stdout.write(text);
const shown = (file: string) => relative(process.cwd(), file);

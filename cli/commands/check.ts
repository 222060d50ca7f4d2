import { relative } from 'node:path';
import { Command, Option } from 'commander';
import { findRoom, findRooms } from '../../platform/rooms.ts';
import { tableShapes } from '../../platform/storage/table-shapes.ts';
import { checkDomains, type DomainsCheck } from '../../schema/checks/check-domains.ts';
import { type CheckReport, isPassed } from '../../schema/checks/report/report.ts';
import { apiSchemaOf } from '../../schema/composition/api-schema.ts';
import { readContract } from '../../schema/contracts/read-contract.ts';
import { readDomain } from '../../schema/rules/subject/domain.ts';
import { standards } from '../../schema/standards.ts';
import { withRoom } from '../load-room.ts';
import { houseConfiguration, readRuleConfiguration } from '../rule-configuration.ts';
import { type Base, readBase } from './check/base.ts';
import { type CheckFormat, checkFormats, formatted } from './check/formats.ts';
import { checkInRegistry } from './check/in-registry.ts';
import { readUse } from './check/use.ts';

interface Flags {
  base: string | false;
  consumer: string[];
  settings?: string;
  configuration: string;
  database: boolean;
  registry?: string;
  environment: string;
  as?: string;
  format: CheckFormat;
}

const help = `
Steps: the rules of the house, composition with the other domains, the contract against graph and database, and
what changed since --base, judged by who uses it. With --registry it is compared with what an environment serves, and
judged by the operations that consumers registered and gateways recorded; --base, --consumer, --settings and
--configuration are the registry's then.

Exit codes:
  0  passed
  1  failed: something stops a release
  2  the settings or the configuration cannot be read

  weft check catalog --base origin/main --consumer storefront=clients/storefront/queries --format sarif`;

/** `weft check <domain>`: whether its change may be released, and who would break. */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'whether a domain’s change may be released: rules, composition, contract, who breaks',
    )
    .argument('<domain>', 'e.g. catalog')
    .option('--base <commit>', 'what it is compared with', 'HEAD')
    .option('--no-base', 'compare with nothing')
    .option(
      '--consumer <name=path>',
      'operations of a consumer: a manifest or a folder; may be repeated',
      (given: string, before: string[]) => [...before, given],
      [],
    )
    .option(
      '--registry <url>',
      'let this registry check, by all who use the graph, and keep the check',
    )
    .option('--environment <name>', 'with --registry: compare with what this one serves', 'dev')
    .option('--as <caller>', 'with --registry: who asks; default the domain’s team')
    .option('--settings <file>', 'how breaking changes are judged: thresholds, exceptions')
    .option('--configuration <file>', 'severities and waivers of rules', houseConfiguration())
    .option('--no-database', 'do not look into the live database')
    .addOption(new Option('--format <format>').choices(checkFormats).default('text'))
    .addHelpText('after', help)
    .action(async (domain: string, flags: Flags) => {
      const report = flags.registry
        ? await checkInRegistry(domain, { ...flags, registry: flags.registry })
        : await checkHere(domain, flags);
      if (!report) {
        process.exitCode = 2;
        return;
      }
      process.stdout.write(formatted(report, flags.format));
      process.exitCode = isPassed(report) ? 0 : 1;
    });
}

async function checkHere(domain: string, flags: Flags): Promise<CheckReport | undefined> {
  const check = await prepare(domain, flags);
  return check && withShortPaths(checkDomains(check).report);
}

/** Undefined when a file that was given is not right, which has been told. */
async function prepare(name: string, flags: Flags): Promise<DomainsCheck | undefined> {
  const room = findRoom(name);
  const configuration = readRuleConfiguration(flags.configuration);
  const use = readUse(flags.consumer, flags.settings);
  if (!configuration || !use) return undefined;
  const mesh = findRooms().map((each) => readDomain({ ...each, shared: standards }));
  const base = flags.base === false ? undefined : await readBase(flags.base, room.folder);
  return {
    changed: mesh.filter(({ name }) => name === room.name),
    mesh,
    before: base && beforeOf(base),
    tables: flags.database ? await tablesOf(name) : new Map(),
    configuration,
    use,
    today: new Date().toISOString().slice(0, 10),
  };
}

async function tablesOf(name: string): Promise<DomainsCheck['tables']> {
  return new Map([[name, await withRoom(name, ({ db }) => tableShapes(db))]]);
}

function beforeOf({ ref, supergraphSdl, contracts }: Base): DomainsCheck['before'] {
  const schema = supergraphSdl === undefined ? undefined : apiSchemaOf(supergraphSdl);
  const readings = contracts.map(readContract);
  if (readings.some(({ kind }) => kind === 'invalid')) {
    process.stderr.write(
      `note: a contract at ${ref} cannot be read, and is compared with nothing\n`,
    );
  }
  return {
    schema,
    contracts: readings.flatMap((each) => (each.kind === 'contract' ? [each.contract] : [])),
  };
}

function withShortPaths(report: CheckReport): CheckReport {
  const short = (file: string | undefined) => file && relative(process.cwd(), file);
  return {
    ...report,
    steps: report.steps.map((step) => ({
      ...step,
      findings: step.findings.map((finding) => ({ ...finding, file: short(finding.file) })),
    })),
  };
}

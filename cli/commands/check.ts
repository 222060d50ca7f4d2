import { relative } from 'node:path';
import { Command, Option } from 'commander';
import { findRoom, findRooms } from '../../platform/rooms.ts';
import { tableShapes } from '../../platform/storage/table-shapes.ts';
import { checkDomain, type DomainCheck } from '../../schema/checks/check-domain.ts';
import { type CheckReport, isPassed } from '../../schema/checks/report/report.ts';
import { apiSchemaOf } from '../../schema/composition/api-schema.ts';
import { readContract } from '../../schema/contracts/read-contract.ts';
import { readDomain } from '../../schema/rules/subject/domain.ts';
import { standards } from '../../schema/standards.ts';
import { withRoom } from '../load-room.ts';
import { houseConfiguration, readRuleConfiguration } from '../rule-configuration.ts';
import { type Base, readBase } from './check/base.ts';
import { type CheckFormat, checkFormats, formatted } from './check/formats.ts';
import { readUse } from './check/use.ts';

interface Flags {
  base: string | false;
  consumer: string[];
  settings?: string;
  configuration: string;
  database: boolean;
  format: CheckFormat;
}

const help = `
Steps: the rules of the house, composition with the other domains, the contract against graph and database, and
what changed since --base, judged by who uses it.

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
    .option('--settings <file>', 'how breaking changes are judged: thresholds, exceptions')
    .option('--configuration <file>', 'severities and waivers of rules', houseConfiguration())
    .option('--no-database', 'do not look into the live database')
    .addOption(new Option('--format <format>').choices(checkFormats).default('text'))
    .addHelpText('after', help)
    .action(async (domain: string, flags: Flags) => {
      const check = await prepare(domain, flags);
      if (!check) {
        process.exitCode = 2;
        return;
      }
      const report = withShortPaths(checkDomain(check));
      process.stdout.write(formatted(report, flags.format));
      process.exitCode = isPassed(report) ? 0 : 1;
    });
}

/** Undefined when a file that was given is not right, which has been told. */
async function prepare(name: string, flags: Flags): Promise<DomainCheck | undefined> {
  const room = findRoom(name);
  const configuration = readRuleConfiguration(flags.configuration);
  const use = readUse(flags.consumer, flags.settings);
  if (!configuration || !use) return undefined;
  const mesh = findRooms().map((each) => readDomain({ ...each, shared: standards }));
  const base = flags.base === false ? undefined : await readBase(flags.base, room.folder);
  return {
    domain: readDomain({ ...room, shared: standards }),
    mesh,
    before: base && beforeOf(base),
    tables: flags.database ? await withRoom(name, ({ db }) => tableShapes(db)) : undefined,
    configuration,
    use,
    today: new Date().toISOString().slice(0, 10),
  };
}

function beforeOf({ ref, supergraphSdl, contracts }: Base): DomainCheck['before'] {
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

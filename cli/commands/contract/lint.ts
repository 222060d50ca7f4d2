import { join, relative } from 'node:path';
import { Command, Option } from 'commander';
import { findRoom, type RoomFolder } from '../../../platform/rooms.ts';
import { tableShapes } from '../../../platform/storage/table-shapes.ts';
import { lintContracts } from '../../../schema/contracts/conformance/lint.ts';
import type { TableShape } from '../../../schema/contracts/conformance/table-shape.ts';
import { type FileProblem, readContractsIn } from '../../../schema/contracts/contract-files.ts';
import { problemLine } from '../../../schema/contracts/problem.ts';
import { readText } from '../../../schema/read-text.ts';
import { standards } from '../../../schema/standards.ts';
import { withRoom } from '../../load-room.ts';

interface Flags {
  database: boolean;
  format: 'text' | 'json';
}

/** `weft contract lint <domain>`: whether the graph and the database keep what the contracts promise. */
export function lintCommand(): Command {
  return new Command('lint')
    .description('hold a domain’s contracts against its graph and its database')
    .argument('<domain>', 'e.g. catalog')
    .option('--no-database', 'look at the graph alone')
    .addOption(
      new Option('--format <format>', 'of the findings').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', '\nExit codes: 0 nothing found, 1 something found')
    .action(async (domain: string, { database, format }: Flags) => {
      const room = findRoom(domain);
      const tables = database ? await tablesOf(domain) : undefined;
      const problems = lintRoom(room, tables);
      process.stdout.write(format === 'json' ? jsonOf(problems) : textOf(domain, problems));
      if (problems.length) process.exitCode = 1;
    });
}

const tablesOf = (domain: string) => withRoom(domain, ({ db }) => tableShapes(db));

function lintRoom({ folder }: RoomFolder, tables: TableShape[] | undefined): FileProblem[] {
  const { contracts, problems } = readContractsIn(folder);
  const file = join(folder, 'schema.graphql');
  if (!contracts.length && !problems.length) {
    const message = 'has no contract; draft one with: weft contract propose';
    return [{ file: folder, line: 1, column: 1, path: '', message }];
  }
  // What an unreadable contract promises is not known, and would be found missing.
  if (problems.length) return problems;
  const graph = { file, sdl: readText(file), shared: standards };
  return lintContracts({ contracts, graph, tables });
}

function textOf(domain: string, problems: readonly FileProblem[]): string {
  if (!problems.length) return `${domain}: the contracts are kept\n`;
  return problems.map((problem) => `${problemLine(shown(problem.file), problem)}\n`).join('');
}

function jsonOf(problems: readonly FileProblem[]): string {
  const findings = problems.map((problem) => ({ ...problem, file: shown(problem.file) }));
  return `${JSON.stringify(findings, null, 2)}\n`;
}

const shown = (file: string) => relative(process.cwd(), file);

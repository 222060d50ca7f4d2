import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { diffContracts } from '../../../schema/contracts/diff/diff-contracts.ts';
import { versionStep } from '../../../schema/contracts/diff/version-step.ts';
import { type ContractProblem, problemLine } from '../../../schema/contracts/problem.ts';
import { type ContractReading, readContract } from '../../../schema/contracts/read-contract.ts';
import { diffText } from '../../contract-diff-text.ts';

interface Flags {
  format: 'text' | 'json';
}

const help = `
A change breaks consumers when they get less than was promised, and producers when they must deliver more.
Breaking changes demand a new major version (before 1.0.0 a minor one), compatible ones a minor, editorial ones
a patch.

Exit codes:
  0  the new version says what changed
  1  it does not: the last line says which version would be right
  2  a contract cannot be read

What a branch does to a contract:
  weft contract diff <(git show main:subgraphs/catalog/contract.odcs.yaml) subgraphs/catalog/contract.odcs.yaml`;

/** `weft contract diff <old> <new>`: what a new version of a contract does to those who rely on it. */
export function diffCommand(): Command {
  return new Command('diff')
    .description(
      'what changed between two contracts, whom it breaks, and whether the version says so',
    )
    .argument('<old>', 'the contract as it was, a file')
    .argument('<new>', 'the contract as it is to be, a file')
    .addOption(
      new Option('--format <format>', 'of the report').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', help)
    .action(async (old: string, now: string, flags: Flags) => {
      process.exitCode = await runDiff(old, now, flags);
    });
}

async function runDiff(oldFile: string, newFile: string, { format }: Flags): Promise<number> {
  const [was, is] = [await readFrom(oldFile), await readFrom(newFile)];
  if (was.kind !== 'contract' || is.kind !== 'contract') {
    tellProblems(oldFile, was);
    tellProblems(newFile, is);
    return 2;
  }
  tellUnread(oldFile, was.unread);
  tellUnread(newFile, is.unread);
  const changes = diffContracts(was.contract, is.contract);
  const version = versionStep(changes, was.contract.version, is.contract.version);
  const report = { changes, version };
  process.stdout.write(format === 'json' ? `${JSON.stringify(report)}\n` : diffText(report));
  return version.isMade ? 0 : 1;
}

/** A file that is not there is a problem like others: it must not be taken for a wrong version. */
async function readFrom(file: string): Promise<ContractReading> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    return cause instanceof Error ? cause : new Error(String(cause));
  });
  if (!(bytes instanceof Error)) return readContract(bytes);
  const message = `cannot be read: ${bytes.message}`;
  const problem: ContractProblem = { line: 1, column: 1, path: '', message };
  return { kind: 'invalid', problems: [problem] };
}

function tellProblems(file: string, reading: ContractReading): void {
  if (reading.kind === 'contract') return;
  for (const problem of reading.problems) process.stderr.write(`${problemLine(file, problem)}\n`);
}

function tellUnread(file: string, unread: readonly string[]): void {
  if (!unread.length) return;
  process.stderr.write(`note: ${file}: not compared, as not known here: ${unread.join(', ')}\n`);
}

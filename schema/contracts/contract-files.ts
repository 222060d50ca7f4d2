import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractProblem } from './problem.ts';
import { type ReadContract, readContract } from './read-contract.ts';

const ending = '.odcs.yaml';

/** A contract and the file that it stands in. */
export interface ContractFile extends ReadContract {
  file: string;
}

/** Something wrong in a file. */
export interface FileProblem extends ContractProblem {
  file: string;
}

export interface ContractFiles {
  contracts: ContractFile[];
  /** Of those that cannot be read. */
  problems: FileProblem[];
}

/** The files of a room's contracts: those that end in `.odcs.yaml`, by name. */
export function contractFilesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join(folder, name));
}

/** Every contract of a room. */
export function readContractsIn(folder: string): ContractFiles {
  return readContractFiles(contractFilesIn(folder));
}

/** Throws what reading a file throws, e.g. when it does not exist. */
export function readContractFiles(files: readonly string[]): ContractFiles {
  return readContractBytes(files.map((file) => ({ file, bytes: readFileSync(file) })));
}

/** The same of files that were read already. */
export function readContractBytes(
  files: readonly { file: string; bytes: Uint8Array }[],
): ContractFiles {
  const contracts: ContractFile[] = [];
  const problems: FileProblem[] = [];
  for (const { file, bytes } of files) {
    const reading = readContract(bytes);
    if (reading.kind === 'contract') contracts.push({ ...reading, file });
    else problems.push(...reading.problems.map((problem) => ({ ...problem, file })));
  }
  return { contracts, problems };
}

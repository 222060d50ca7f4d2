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

/** Every contract of a room: its files that end in `.odcs.yaml`, by name. */
export function readContractsIn(folder: string): ContractFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return readContractFiles(names.sort().map((name) => join(folder, name)));
}

/** Throws what reading a file throws, e.g. when it does not exist. */
export function readContractFiles(files: readonly string[]): ContractFiles {
  const contracts: ContractFile[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    const reading = readContract(readFileSync(file));
    if (reading.kind === 'contract') contracts.push({ ...reading, file });
    else problems.push(...reading.problems.map((problem) => ({ ...problem, file })));
  }
  return { contracts, problems };
}

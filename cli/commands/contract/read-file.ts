import { readFile } from 'node:fs/promises';
import { problemLine } from '../../../schema/contracts/problem.ts';
import { type ReadContract, readContract } from '../../../schema/contracts/read-contract.ts';
import { MeshError } from '../../../schema/errors.ts';

/**
 * The contract in a file. One that cannot be read as a contract is undefined: its problems are told on
 * stderr, a line each, and the exit code is 2. Throws NOT_FOUND or INVALID_INPUT where there is no such file.
 */
export async function readContractFile(path: string): Promise<ReadContract | undefined> {
  const reading = readContract(await bytesOf(path));
  if (reading.kind === 'contract') return reading;
  for (const problem of reading.problems) process.stderr.write(`${problemLine(path, problem)}\n`);
  process.exitCode = 2;
  return undefined;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') throw new MeshError('NOT_FOUND', `There is no file ${path}`, { cause });
    const reason = code === 'EISDIR' ? 'it is a folder' : String(code ?? cause);
    throw new MeshError('INVALID_INPUT', `${path} cannot be read: ${reason}`, { cause });
  }
}

import { InvalidArgumentError, program } from 'commander';
import { wholeNumber } from '../../cli/arguments.ts';
import { allPeers } from './peers/all.ts';
import { allWorkloads } from './workloads/all.ts';

export interface Arguments {
  only?: string[];
  workload?: string[];
  rounds: number;
  requests?: number;
  connections: number;
  json?: string;
}

/** Reads the command line; `--help` and mistakes end the process. */
export function readArguments(): Arguments {
  const peers = allPeers.map(({ name }) => name);
  const workloads = allWorkloads.map(({ name }) => name);
  return program
    .name('npm run bench --')
    .description('Compares federation gateways: CPU time, speed and memory for the same requests')
    .option('--only <gateways>', `some of ${peers.join(', ')}`, namesOf(peers))
    .option('--workload <workloads>', `some of ${workloads.join(', ')}`, namesOf(workloads))
    .option('--rounds <number>', 'how often each is measured; the median counts', wholeNumber, 3)
    .option('--requests <number>', 'per run, instead of what the workload says', wholeNumber)
    .option('--connections <number>', 'that ask at once', wholeNumber, 50)
    .option('--json <file>', 'write every figure of every round to this file')
    .parse()
    .opts<Arguments>();
}

/** Reads names that are separated by commas; refuses others than these. */
function namesOf(known: readonly string[]) {
  return (text: string): string[] => {
    const names = text.split(',').map((name) => name.trim());
    const stranger = names.find((name) => !known.includes(name));
    if (stranger === undefined) return names;
    throw new InvalidArgumentError(`${stranger} is none of ${known.join(', ')}.`);
  };
}

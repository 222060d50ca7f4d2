import { program } from 'commander';
import { wholeNumber } from '../../../cli/arguments.ts';

export interface SoakArguments {
  requests: number;
  swaps: number;
  connections: number;
}

/** Reads the command line; `--help` and mistakes end the process. */
export function readSoakArguments(): SoakArguments {
  return program
    .name('npm run bench:soak --')
    .description(
      'Lets the gateway work for long, and sees whether its memory grows or a request fails',
    )
    .option('--requests <number>', 'to send in all', wholeNumber, 1_000_000)
    .option('--swaps <number>', 'how often the supergraph is replaced meanwhile', wholeNumber, 200)
    .option('--connections <number>', 'that ask at once', wholeNumber, 50)
    .parse()
    .opts<SoakArguments>();
}

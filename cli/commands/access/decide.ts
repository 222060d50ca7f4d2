import { Command } from 'commander';
import { wholeNumber } from '../../arguments.ts';
import type { RegistryOptions } from '../../registry/client.ts';
import { withRegistry } from '../../registry/options.ts';
import { changeAgreement } from './change.ts';

interface Flags extends RegistryOptions {
  until: string;
  reason: string;
  expectedVersion?: number;
}

/** `weft access approve <id> --until <day>`. */
export function approveCommand(): Command {
  return decision('approve', 'grant what a consumer asked for')
    .requiredOption('--until <day>', 'the last day on which it holds, e.g. 2027-06-30')
    .action((id: string, { until: endsOn, expectedVersion, ...registry }: Flags) =>
      changeAgreement(registry, 'approveAccess', { id, endsOn, expectedVersion }),
    );
}

/** `weft access refuse <id> --reason <text>`. */
export function refuseCommand(): Command {
  return decision('refuse', 'refuse what a consumer asked for')
    .requiredOption('--reason <text>', 'why')
    .action((id: string, { reason, expectedVersion, ...registry }: Flags) =>
      changeAgreement(registry, 'refuseAccess', { id, reason, expectedVersion }),
    );
}

/** `weft access end <id> --reason <text>`. */
export function endCommand(): Command {
  return decision('end', 'end an agreement before its day')
    .requiredOption('--reason <text>', 'why')
    .action((id: string, { reason, expectedVersion, ...registry }: Flags) =>
      changeAgreement(registry, 'endAccess', { id, reason, expectedVersion }),
    );
}

function decision(name: string, description: string): Command {
  const command = new Command(name)
    .description(description)
    .argument('<id>', 'the agreement; weft access list shows it')
    .option('--expected-version <n>', 'refuse when it has changed since', wholeNumber);
  return withRegistry(command);
}

import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import type { RegistryOptions } from '../../registry/client.ts';
import { withRegistry } from '../../registry/options.ts';
import { changeAgreement } from './change.ts';

interface Flags extends RegistryOptions {
  purpose: string;
  key?: string;
}

/** `weft access request <consumer> <product>`. */
export function requestCommand(): Command {
  const command = new Command('request')
    .description('ask for access; what is open to all is granted at once')
    .argument('<consumer>', 'who needs it')
    .argument('<product>', 'the data product’s id')
    .requiredOption('--purpose <text>', 'what the data is wanted for')
    .option('--key <key>', 'the same key asks once, however often it is sent (default: a new one)');
  return withRegistry(command).action(
    (consumer: string, dataProduct: string, { purpose, key, ...registry }: Flags) => {
      const idempotencyKey = key ?? randomUUID();
      const input = { idempotencyKey, consumer, dataProduct, purpose };
      return changeAgreement(registry, 'requestAccess', input);
    },
  );
}

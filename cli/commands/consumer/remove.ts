import { Command } from 'commander';
import { z } from 'zod';
import { wholeNumber } from '../../arguments.ts';
import { askRegistry, type RegistryOptions } from '../../registry/client.ts';
import { withRegistry } from '../../registry/options.ts';
import { payload, requireDone, userErrorFields } from '../../registry/payload.ts';

interface Flags extends RegistryOptions {
  expectedVersion?: number;
}

/** `weft consumer remove <name>`: it stops no change any more. */
export function removeCommand(): Command {
  const command = new Command('remove')
    .description('take a consumer out, with its operations and agreements')
    .argument('<name>', 'the consumer’s name')
    .option('--expected-version <n>', 'refuse when it has changed since', wholeNumber);
  return withRegistry(command).action(remove);
}

const mutation = `mutation ($input: RemoveConsumerInput!) { done: removeConsumer(input: $input) {
  isRemoved ${userErrorFields} } }`;

const answer = payload({ isRemoved: z.boolean().nullable() });

async function remove(name: string, { expectedVersion, ...flags }: Flags): Promise<void> {
  const { done } = await askRegistry(flags, mutation, { input: { name, expectedVersion } }, answer);
  requireDone(done.userErrors);
  process.stdout.write(`${name}: removed\n`);
}

import { Command } from 'commander';
import { z } from 'zod';
import { readOperations } from '../../../schema/consumers/read-operations.ts';
import { wholeNumber } from '../../arguments.ts';
import { askRegistry, type RegistryOptions } from '../../registry/client.ts';
import { withRegistry } from '../../registry/options.ts';
import { payload, requireDone, userErrorFields } from '../../registry/payload.ts';

interface Flags extends RegistryOptions {
  owner: string;
  contact: string;
  purpose: string;
  product: string[];
  operations?: string[];
  expectedVersion?: number;
}

const help = `
Operations are an Apollo persisted-query manifest, the persisted documents of GraphQL Code Generator, a .graphql file,
or a folder of them. They replace those registered before; without --operations these stay.

Exit codes:
  0  registered
  1  refused
  2  an operation cannot be read; nothing was sent

  weft consumer register storefront --as consumer:storefront --owner web --contact web@example.com \\
    --purpose "The shop" --product catalog-products --operations src/queries`;

/** `weft consumer register <name>`: what a consumer is, uses and asks. */
export function registerCommand(): Command {
  const command = new Command('register')
    .description('register a consumer with its operations, or change what is registered')
    .argument('<name>', 'its name: gateways know its requests by it')
    .requiredOption('--owner <team>', 'the team that answers for it')
    .requiredOption('--contact <contact>', 'where that team can be reached')
    .requiredOption('--purpose <text>', 'what it uses the graph for')
    .option('--product <id...>', 'data products that it uses', [])
    .option('--operations <path...>', 'what it asks: manifests, files or folders')
    .option('--expected-version <n>', 'refuse when it has changed since; 0 for new', wholeNumber)
    .addHelpText('after', help);
  return withRegistry(command).action(register);
}

const mutation = `mutation ($input: RegisterConsumerInput!) { done: registerConsumer(input: $input) {
  consumer { name version operationCount } ${userErrorFields} } }`;

const answer = payload({
  consumer: z.object({ name: z.string(), version: z.int(), operationCount: z.int() }).nullable(),
});

async function register(name: string, flags: Flags): Promise<void> {
  const { owner, contact, purpose, product: dataProducts, expectedVersion } = flags;
  const read = flags.operations?.map(readOperations);
  const problems = (read ?? []).flatMap((each) => each.problems);
  if (problems.length) {
    for (const { place, message } of problems) process.stderr.write(`${place} ${message}\n`);
    process.exitCode = 2;
    return;
  }
  const operations = read?.flatMap((each) =>
    each.operations.map(({ name, text }) => ({ name: name ?? '', text })),
  );
  const input = { name, owner, contact, purpose, dataProducts, operations, expectedVersion };
  const { done } = await askRegistry(flags, mutation, { input }, answer);
  requireDone(done.userErrors);
  if (!done.consumer) return;
  const { version, operationCount } = done.consumer;
  process.stdout.write(`${name}: registered, version ${version}, operations: ${operationCount}\n`);
}

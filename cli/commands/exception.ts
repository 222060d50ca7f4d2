import { Command } from 'commander';
import { z } from 'zod';
import { askRegistry, type RegistryOptions } from '../registry/client.ts';
import { withRegistry } from '../registry/options.ts';
import { payload, requireDone, userErrorFields } from '../registry/payload.ts';

interface Flags extends RegistryOptions {
  environment: string;
  until: string;
  reason: string;
  kind?: string;
}

/** `weft exception`: breaking changes that were agreed on. */
export function exceptionCommand(): Command {
  return new Command('exception')
    .description('let an agreed breaking change pass')
    .addCommand(approveCommand());
}

function approveCommand(): Command {
  const command = new Command('approve')
    .description('let breaking changes of one coordinate pass, until a day')
    .argument('<coordinate>', 'what may break, e.g. Product.title')
    .requiredOption('--environment <name>', 'where it holds')
    .requiredOption('--until <day>', 'the last day on which it counts, at most a year away')
    .requiredOption('--reason <text>', 'why')
    .option('--kind <kind>', 'only this kind of change, e.g. FIELD_REMOVED');
  return withRegistry(command).action(approve);
}

const mutation = `mutation ($input: ApproveExceptionInput!) { done: approveException(input: $input) {
  exception { coordinate kind owner expires } ${userErrorFields} } }`;

const answer = payload({
  exception: z
    .object({
      coordinate: z.string(),
      kind: z.string().nullable(),
      owner: z.string(),
      expires: z.string(),
    })
    .nullable(),
});

async function approve(coordinate: string, flags: Flags): Promise<void> {
  const { environment, until: expires, reason, kind } = flags;
  const input = { environment, coordinate, kind, reason, expires };
  const { done } = await askRegistry(flags, mutation, { input }, answer);
  requireDone(done.userErrors);
  if (!done.exception) return;
  const { owner } = done.exception;
  const what = kind ? `${coordinate} (${kind})` : coordinate;
  process.stdout.write(`${what} may break in ${environment} until ${expires}; owner ${owner}\n`);
}

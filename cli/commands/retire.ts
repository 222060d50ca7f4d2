import { Command } from 'commander';
import { z } from 'zod';
import { MeshError } from '../../schema/errors.ts';
import { askRegistry, type RegistryOptions } from '../registry/client.ts';
import { withRegistry } from '../registry/options.ts';
import { payload, requireDone, userErrorFields } from '../registry/payload.ts';
import { releaseAndTell } from '../registry/release.ts';

interface Flags extends RegistryOptions {
  environment: string;
  on?: string;
  reason?: string;
}

const help = `
First it is announced, with a day and a reason. From that day on the same command without them takes the
domain out, when nobody breaks. What nobody is known to use needs no announcement.

  weft retire catalog --environment production --on 2027-03-01 --reason "Use assortment" --as team:catalog
  weft retire catalog --environment production --as team:catalog`;

/** `weft retire <domain>`: the end of a domain, announced to those who use it, and then done. */
export function retireCommand(): Command {
  const command = new Command('retire')
    .description('announce the end of a domain to those who use it; later take it out')
    .argument('<domain>', 'e.g. catalog')
    .requiredOption('--environment <name>', 'where it will be gone')
    .option('--on <day>', 'the day from which it may be gone; tomorrow at the earliest')
    .option('--reason <text>', 'why, and what to use in its place')
    .addHelpText('after', help);
  return withRegistry(command).action(async (domain: string, flags: Flags) => {
    const { on, reason } = flags;
    if (on && reason) return announce(domain, { ...flags, on, reason });
    if (!on && !reason) return takeOut(domain, flags);
    throw new MeshError('INVALID_INPUT', 'An announcement needs both, --on and --reason');
  });
}

async function takeOut(domain: string, { environment, registry, as }: Flags): Promise<void> {
  const input = { domain, environment };
  const caller = { registry, as: as ?? `team:${domain}` };
  const request = { registry: caller, mutation: 'retireDomain' as const, input };
  await releaseAndTell(request, `${environment} serves ${domain} no more`);
}

const announcement = `mutation ($input: AnnounceRetirementInput!) { done: announceRetirement(input: $input) {
  retirement { effectiveOn told } ${userErrorFields} } }`;

const announced = payload({
  retirement: z.object({ effectiveOn: z.string(), told: z.array(z.string()) }).nullable(),
});

async function announce(domain: string, flags: Required<Omit<Flags, 'as'>> & Flags): Promise<void> {
  const { environment, on: effectiveOn, reason } = flags;
  const input = { domain, environment, effectiveOn, reason };
  const { done } = await askRegistry(flags, announcement, { input }, announced);
  requireDone(done.userErrors);
  if (!done.retirement) return;
  const told = done.retirement.told.join(', ') || 'nobody, for nobody is known to use it';
  process.stdout.write(
    `${domain} may be gone from ${environment} from ${done.retirement.effectiveOn} on; told: ${told}\n`,
  );
}

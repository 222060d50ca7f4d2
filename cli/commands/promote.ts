import { Command } from 'commander';
import { wholeNumber } from '../arguments.ts';
import type { RegistryOptions } from '../registry/client.ts';
import { withRegistry } from '../registry/options.ts';
import { releaseAndTell } from '../registry/release.ts';

interface Flags extends RegistryOptions {
  from: string;
  to: string;
  url?: string;
  expectedRevision?: number;
}

/** `weft promote <domain>`: serves in one environment the version that another serves. */
export function promoteCommand(): Command {
  const command = new Command('promote')
    .description(
      'serve in an environment the version that another serves, when the checks pass there',
    )
    .argument('<domain>', 'e.g. catalog')
    .requiredOption('--from <environment>', 'which serves the version, e.g. dev')
    .requiredOption('--to <environment>', 'which shall serve it, e.g. staging')
    .option('--url <url>', 'where the domain answers there; needed the first time')
    .option('--expected-revision <n>', 'refuse when the target has changed since', wholeNumber);
  return withRegistry(command).action(async (domain: string, flags: Flags) => {
    const { from, to, url, expectedRevision, registry, as = `team:${domain}` } = flags;
    const input = { domain, from, to, url, expectedRevision };
    const request = { registry: { registry, as }, mutation: 'promoteVersion' as const, input };
    await releaseAndTell(request, `${to} serves ${domain} as ${from} does`);
  });
}

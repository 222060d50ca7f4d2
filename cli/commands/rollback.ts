import { Command } from 'commander';
import { wholeNumber } from '../arguments.ts';
import type { RegistryOptions } from '../registry/client.ts';
import { withRegistry } from '../registry/options.ts';
import { releaseAndTell } from '../registry/release.ts';

interface Flags extends RegistryOptions {
  environment: string;
  expectedRevision?: number;
}

/** `weft rollback <domain> [version]`: serves an earlier version again. */
export function rollbackCommand(): Command {
  const command = new Command('rollback')
    .description('serve an earlier version of a domain again; only what does not compose stops it')
    .argument('<domain>', 'e.g. catalog')
    .argument(
      '[version]',
      'the number of a version; by default that before the present one',
      wholeNumber,
    )
    .requiredOption('--environment <name>', 'where it goes back')
    .option(
      '--expected-revision <n>',
      'refuse when the environment has changed since',
      wholeNumber,
    );
  return withRegistry(command).action(
    async (domain: string, version: number | undefined, flags: Flags) => {
      const { environment, expectedRevision, registry, as = `team:${domain}` } = flags;
      const input = { domain, environment, version, expectedRevision };
      const request = { registry: { registry, as }, mutation: 'rollBackVersion' as const, input };
      const what = version ? `version ${version} of ${domain}` : `the version of ${domain} before`;
      await releaseAndTell(request, `${environment} serves ${what}`);
    },
  );
}

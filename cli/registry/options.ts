import type { Command } from 'commander';

const defaultUrl = 'http://127.0.0.1:4100';

/** Adds where the registry is and who asks, to a command that talks with it. An empty variable counts as absent. */
export function withRegistry(command: Command): Command {
  const { WEFT_REGISTRY_URL, WEFT_CALLER } = process.env;
  return command
    .option(
      '--registry <url>',
      'where the registry is; or in WEFT_REGISTRY_URL',
      WEFT_REGISTRY_URL || defaultUrl,
    )
    .option(
      '--as <caller>',
      'who asks, e.g. team:catalog or consumer:storefront; or in WEFT_CALLER',
      WEFT_CALLER || undefined,
    );
}

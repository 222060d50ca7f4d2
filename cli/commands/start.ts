import { Command } from 'commander';
import { gatewaySettings } from '../../gateway/settings.ts';
import { describeSettings } from '../../platform/process/settings.ts';
import { findRooms, registryRoom } from '../../platform/rooms.ts';
import { urlSetting } from '../../platform/storage/domain-url.ts';
import { subgraphSettings } from '../../platform/subgraph/settings.ts';
import type { RunningRoom } from '../../platform/supervisor/mesh.ts';
import { runMesh } from '../../platform/supervisor/run.ts';
import { meshSettings } from '../../platform/supervisor/settings.ts';

/** All settings of all processes, from the objects that read them. */
function settingsHelp(): string {
  const { pollMs, waitMs, timeoutMs, explain } = gatewaySettings;
  const { port, poolSize } = subgraphSettings({ name: 'catalog', port: 4101 });
  const perDomain = { port, databaseUrl: urlSetting('catalog'), poolSize };
  return `
Settings, from the environment:
${describeSettings({ ...meshSettings, pollMs, waitMs, timeoutMs, explain })}

For each domain, e.g. catalog:
${describeSettings(perDomain)}`;
}

/** `weft start [domains...]`: the mesh, or some of its domains, until Ctrl-C. */
export function startCommand(): Command {
  return new Command('start')
    .description('run the mesh: PostgreSQL, the domains and the gateway')
    .argument('[domains...]', 'only these domains')
    .option('--empty', 'do not load the sample data')
    .addHelpText('after', settingsHelp)
    .action(async (names: string[], { empty }: { empty?: boolean }) => {
      const env = empty ? { ...process.env, WEFT_SAMPLES: 'off' } : process.env;
      process.exit(await runMesh({ folders: findRooms(), names, env, onRunning: tellRegistry }));
    });
}

/** The registry is one of the domains; where it does not run, nobody is told. */
async function tellRegistry(rooms: RunningRoom[]): Promise<string | undefined> {
  const registry = rooms.find(({ name }) => name === registryRoom);
  if (!registry) return undefined;
  // Loaded when the graph is served: a start does not wait for it.
  const { publishRooms } = await import('../publish-rooms.ts');
  return publishRooms(new URL(registry.url).origin, rooms);
}

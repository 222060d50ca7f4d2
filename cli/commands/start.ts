import { Command } from 'commander';
import { describeSettings } from '../../platform/process/settings.ts';
import { findRooms } from '../../platform/rooms.ts';
import { runMesh } from '../../platform/supervisor/run.ts';
import { meshSettings } from '../../platform/supervisor/settings.ts';

const perDomain = `
For one domain, e.g. catalog:
  WEFT_CATALOG_PORT                    port of the domain on loopback (4101 and on)
  WEFT_CATALOG_DATABASE_URL            a PostgreSQL of its own instead of the embedded one (unset)`;

/** `weft start [domains...]`: the mesh, or some of its domains, until Ctrl-C. */
export function startCommand(): Command {
  return new Command('start')
    .description('run the mesh: PostgreSQL, the domains and the gateway')
    .argument('[domains...]', 'only these domains')
    .option('--empty', 'do not load the sample data')
    .addHelpText(
      'after',
      `\nSettings, from the environment:\n${describeSettings(meshSettings)}\n${perDomain}`,
    )
    .action(async (names: string[], { empty }: { empty?: boolean }) => {
      const env = empty ? { ...process.env, WEFT_SAMPLES: 'off' } : process.env;
      process.exit(await runMesh({ folders: findRooms(), names, env }));
    });
}

import { program } from 'commander';
import { startFailure } from '../platform/process/run.ts';
import { exportCommand } from './commands/export.ts';
import { generateCommand } from './commands/generate.ts';
import { importCommand } from './commands/import.ts';
import { quarantineCommand } from './commands/quarantine.ts';
import { startCommand } from './commands/start.ts';

program
  .name('weft')
  .description('Runs and tends the mesh')
  .addCommand(startCommand())
  .addCommand(importCommand())
  .addCommand(exportCommand())
  .addCommand(quarantineCommand())
  .addCommand(generateCommand());

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exitCode = 1;
}

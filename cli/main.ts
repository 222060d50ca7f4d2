import { program } from 'commander';
import { startFailure } from '../platform/process/run.ts';
import { startCommand } from './commands/start.ts';

program.name('weft').description('Runs and tends the mesh').addCommand(startCommand());

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exitCode = 1;
}

import { Command } from 'commander';
import { registerCommand } from './consumer/register.ts';
import { removeCommand } from './consumer/remove.ts';
import { showCommand } from './consumer/show.ts';

/** `weft consumer`: who builds on the graph, and with which operations. */
export function consumerCommand(): Command {
  return new Command('consumer')
    .description('say who builds on the graph, with which operations')
    .addCommand(registerCommand())
    .addCommand(showCommand())
    .addCommand(removeCommand());
}

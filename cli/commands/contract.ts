import { Command } from 'commander';
import { diffCommand } from './contract/diff.ts';

/** `weft contract`: what a domain promises, as a file that can be checked. */
export function contractCommand(): Command {
  return new Command('contract')
    .description('check, draft, compare and give out data contracts')
    .addCommand(diffCommand());
}

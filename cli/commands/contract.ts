import { Command } from 'commander';
import { diffCommand } from './contract/diff.ts';
import { contractExportCommand } from './contract/export.ts';
import { lintCommand } from './contract/lint.ts';
import { proposeCommand } from './contract/propose.ts';

/** `weft contract`: what a domain promises, as a file that can be checked. */
export function contractCommand(): Command {
  return new Command('contract')
    .description('check, draft, compare and give out data contracts')
    .addCommand(lintCommand())
    .addCommand(proposeCommand())
    .addCommand(diffCommand())
    .addCommand(contractExportCommand());
}

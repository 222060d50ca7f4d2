import { Command } from 'commander';
import { contractExportCommand } from './contract/export.ts';

/** `weft contract`: the promises about data, as files in the Open Data Contract Standard. */
export function contractCommand(): Command {
  return new Command('contract')
    .description('data contracts in the Open Data Contract Standard')
    .addCommand(contractExportCommand());
}

import { Command } from 'commander';
import { approveCommand, endCommand, refuseCommand } from './access/decide.ts';
import { listCommand } from './access/list.ts';
import { requestCommand } from './access/request.ts';

/** `weft access`: who may use which data product, and until when. */
export function accessCommand(): Command {
  return new Command('access')
    .description('ask for data products, and decide who may use them')
    .addCommand(requestCommand())
    .addCommand(approveCommand())
    .addCommand(refuseCommand())
    .addCommand(endCommand())
    .addCommand(listCommand());
}

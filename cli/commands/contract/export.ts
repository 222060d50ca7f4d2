import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { writeFileWhole } from '../../../platform/transfer/write-file.ts';
import { type ContractFormat, exportFormats } from '../../../schema/contracts/export/formats.ts';
import { unlessReaderLeft } from '../../reader-left.ts';
import { readContractFile } from './read-file.ts';

interface Flags {
  format: ContractFormat;
  output?: string;
}

/** `weft contract export <file>`: a contract for other readers than this mesh. */
export function contractExportCommand(): Command {
  const format = new Option('--format <format>', 'what it becomes')
    .choices(Object.keys(exportFormats))
    .makeOptionMandatory();
  return new Command('export')
    .description('give a contract out as a page to read, a schema, or tables')
    .argument('<file>', 'the contract, e.g. contract.odcs.yaml')
    .addOption(format)
    .option('--output <file>', 'the file to write; default stdout')
    .addHelpText('after', '\nExit code 2 when the file cannot be read as a contract.')
    .action(exportContract);
}

async function exportContract(file: string, { format, output }: Flags): Promise<void> {
  const read = await readContractFile(file);
  if (!read) return;
  if (read.unread.length) {
    process.stderr.write(`note: of a later standard, and left out: ${read.unread.join(', ')}\n`);
  }
  const text = exportFormats[format](read.contract);
  if (output) await writeFileWhole(output, (stream) => write(text, stream, true));
  else await write(text, process.stdout, false).catch(unlessReaderLeft(undefined));
}

async function write(text: string, out: Writable, end: boolean): Promise<void> {
  await pipeline(Readable.from([text]), out, { end });
}

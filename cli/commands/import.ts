import { Command, Option } from 'commander';
import { sql } from 'kysely';
import { importFolder, markFilled } from '../../platform/transfer/import.ts';
import { importText } from '../import-text.ts';
import { type OpenRoom, withRoom } from '../load-room.ts';
import { createProgress } from '../progress.ts';

interface Flags {
  mapping?: string;
  format: 'text' | 'json';
}

/** `weft import <domain> <path>`: a retailer's own files into a domain. */
export function importCommand(): Command {
  return new Command('import')
    .description('take CSV or NDJSON files into a domain; refused rows are kept in quarantine')
    .argument('<domain>', 'the domain that takes them, e.g. catalog')
    .argument('<path>', 'a folder of files, or one file')
    .option('--mapping <name|path>', 'how foreign files become feeds (default: the one that fits)')
    .addOption(
      new Option('--format <format>', 'of the report').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      '\nExit code 1 when a file fits no feed; refused rows alone do not fail it.',
    )
    .action((domain: string, path: string, flags: Flags) =>
      withRoom(domain, (open) => runImport(open, path, flags)),
    );
}

async function runImport(
  { room, db }: OpenRoom,
  path: string,
  { mapping, format }: Flags,
): Promise<void> {
  if (await holdsSamples(db)) {
    process.stderr.write(
      `note: ${room.name} holds the sample data; to keep yours apart, use an empty WEFT_DATA_DIR and start with --empty\n`,
    );
  }
  const progress = createProgress();
  const report = await importFolder({
    room,
    db,
    folder: path,
    mapping,
    // Before the first row: an import that is cut off must not let sample data join what it wrote.
    onStart: () => markFilled(db, 'import'),
    onProgress: ({ file, rows }) => progress.tell(file, rows),
  }).finally(progress.end);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(report)}\n` : importText(room.name, report),
  );
  if (report.unfit.length) process.exitCode = 1;
}

async function holdsSamples(db: OpenRoom['db']): Promise<boolean> {
  const { rows } = await sql`select 1 from weft_fill where source = 'samples'`.execute(db);
  return rows.length > 0;
}

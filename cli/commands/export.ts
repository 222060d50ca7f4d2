import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { type ExportFormat, exportFeed, mappedFileOf } from '../../platform/transfer/export.ts';
import { findMapping } from '../../platform/transfer/mapping/read-mapping.ts';
import { findFeed } from '../../platform/transfer/plan.ts';
import { MeshError } from '../../schema/errors.ts';
import { type OpenRoom, withRoom } from '../load-room.ts';
import { count, createProgress } from '../progress.ts';

interface Flags {
  format: ExportFormat;
  out?: string;
  mapping?: string;
}

/** `weft export <domain> [feed]`: a domain's data product in bulk. */
export function exportCommand(): Command {
  return new Command('export')
    .description('give out what a domain holds, in a form that can be imported again')
    .argument('<domain>', 'the domain that gives, e.g. catalog')
    .argument(
      '[feed]',
      'one feed, e.g. prices; without it all, each into a file of the folder --out',
    )
    .addOption(
      new Option('--format <format>', 'of the rows').choices(['csv', 'ndjson']).default('csv'),
    )
    .option('--out <path>', 'the file to write (without a feed: the folder); default stdout')
    .option('--mapping <name|path>', 'give the retailer’s own columns and words back')
    .action((domain: string, feed: string | undefined, flags: Flags) =>
      withRoom(domain, (open) => (feed ? exportOne(open, feed, flags) : exportAll(open, flags))),
    );
}

async function exportAll(open: OpenRoom, flags: Flags): Promise<void> {
  const { out, mapping } = flags;
  if (!out)
    throw new MeshError('INVALID_INPUT', 'name a feed, or a folder with --out for all of them');
  await mkdir(out, { recursive: true });
  const files = mapping
    ? (await findMapping(open.room.folder, mapping)).files
    : open.room.feeds.map(({ name }) => ({ feed: name, file: `${name}.${flags.format}` }));
  for (const { feed, file } of files)
    await exportOne(open, feed, { ...flags, out: join(out, file) });
}

async function exportOne({ room, db }: OpenRoom, name: string, flags: Flags): Promise<void> {
  const { format, out, mapping } = flags;
  const feed = findFeed(room, name);
  const mapped = mapping ? mappedFileOf(await findMapping(room.folder, mapping), name) : undefined;
  const progress = createProgress();
  const rows = await exportFeed({
    db,
    feed,
    format,
    mapped,
    out: out ? createWriteStream(out) : process.stdout,
    end: out !== undefined,
    onProgress: (done) => progress.tell(name, done),
  })
    .catch(unlessReaderLeft)
    .finally(progress.end);
  if (out) process.stderr.write(`${name}: ${count(rows)} rows into ${out}\n`);
}

/** `weft export … | head` is no failure: whoever read has seen enough. */
function unlessReaderLeft(error: unknown): number {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
  throw error;
}

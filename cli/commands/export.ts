import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { Command, Option } from 'commander';
import {
  type ExportFormat,
  exportFeed,
  mappedFileOf,
  mappedFilesOf,
} from '../../platform/transfer/export.ts';
import { checkMapping } from '../../platform/transfer/mapping/check-mapping.ts';
import type { MappedFile, Mapping } from '../../platform/transfer/mapping/mapping.ts';
import { findMapping } from '../../platform/transfer/mapping/read-mapping.ts';
import { findFeed } from '../../platform/transfer/plan.ts';
import { writeFileWhole } from '../../platform/transfer/write-file.ts';
import { MeshError } from '../../schema/errors.ts';
import { type OpenRoom, withRoom } from '../load-room.ts';
import { count, createProgress } from '../progress.ts';
import { unlessReaderLeft } from '../reader-left.ts';

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
  const { out, format } = flags;
  if (!out)
    throw new MeshError('INVALID_INPUT', 'name a feed, or a folder with --out for all of them');
  const mapping = await mappingOf(open, flags);
  const files = mapping
    ? mappedFilesOf(mapping).map((mapped) => ({ feed: mapped.feed, file: mapped.file, mapped }))
    : open.room.feeds.map(({ name }) => ({ feed: name, file: `${name}.${format}` }));
  await makeFolder(out);
  for (const { file, ...one } of files)
    await exportInto(open, { mapped: undefined, ...one, format, out: join(out, file) });
}

async function exportOne(open: OpenRoom, feed: string, flags: Flags): Promise<void> {
  const { format, out } = flags;
  const mapping = await mappingOf(open, flags);
  findFeed(open.room, feed);
  const mapped = mapping && mappedFileOf(mapping, feed);
  await exportInto(open, { feed, mapped, format, out });
}

async function mappingOf({ room }: OpenRoom, { mapping }: Flags): Promise<Mapping | undefined> {
  if (!mapping) return undefined;
  const found = await findMapping(room.folder, mapping);
  checkMapping(room.feeds, found);
  return found;
}

interface Target {
  feed: string;
  mapped: MappedFile | undefined;
  format: ExportFormat;
  /** A file; stdout where absent. */
  out: string | undefined;
}

async function exportInto({ room, db }: OpenRoom, target: Target): Promise<void> {
  const { feed: name, mapped, format, out } = target;
  const feed = findFeed(room, name);
  const progress = createProgress();
  const onProgress = (done: number) => progress.tell(name, done);
  const give = (stream: Writable, end: boolean) =>
    exportFeed({ db, feed, format, mapped, out: stream, end, onProgress });
  const giving = out
    ? writeFileWhole(out, (stream) => give(stream, true))
    : give(process.stdout, false).catch(unlessReaderLeft(0));
  const rows = await giving.finally(progress.end);
  if (out) process.stderr.write(`${name}: ${count(rows)} rows into ${out}\n`);
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MeshError('INVALID_INPUT', `${path} cannot be made: ${reason}`, { cause });
  });
}

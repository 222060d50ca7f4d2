import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { MeshError, toMeshError } from '../../schema/errors.ts';
import { type Feed, type FeedRoom, hasColumn } from './feed.ts';
import { checkMapping } from './mapping/check-mapping.ts';
import { type MappedFile, type Mapping, sourceColumns } from './mapping/mapping.ts';
import { findMapping, roomMappings } from './mapping/read-mapping.ts';
import { isRecordFile, readRecordFile } from './reading/read-file.ts';

/** One file into one feed; the same file may feed several. */
export interface ImportStep<Tables> {
  path: string;
  feed: Feed<Tables>;
  /** Which of the mapping's entries for this file and this feed it is, from 0. */
  part: number;
  /** Absent where the file has the feed's own columns. */
  mapped?: MappedFile;
  /** Columns of the file that nothing reads. */
  ignoredColumns: string[];
  /** True for a column that something reads: an object of NDJSON may hold others than the first one. */
  isRead(column: string): boolean;
}

/** A file that is not imported, and why. */
export interface UnfitFile {
  path: string;
  reason: string;
}

export interface ImportPlan<Tables> {
  steps: ImportStep<Tables>[];
  unfit: UnfitFile[];
  /** The mapping that was chosen, if one was. */
  mapping?: string;
}

interface FoundFile {
  path: string;
  columns: string[];
}

/**
 * Decides which file goes into which feed, in the order in which the domain takes its feeds.
 * A file named like a feed and with its columns is taken as it is. Where some file is not, the room's
 * mapping that fits the most files is taken for all of them; `mapping` (a name or a path) forces one.
 * A file that fits nothing is told of, never passed over. `path` is a folder or one file.
 */
export async function planImport<Tables>(
  room: FeedRoom<Tables>,
  path: string,
  mapping?: string,
): Promise<ImportPlan<Tables>> {
  const unfit: UnfitFile[] = [];
  const files: FoundFile[] = [];
  for (const file of await recordFiles(path)) {
    try {
      files.push({ path: file, columns: (await readRecordFile(file)).columns });
    } catch (error) {
      unfit.push({ path: file, reason: toMeshError(error).message });
    }
  }
  const chosen = mapping
    ? await findMapping(room.folder, mapping)
    : chooseMapping(room.feeds, await roomMappings(room.folder), files);
  if (chosen) checkMapping(room.feeds, chosen);
  const steps: ImportStep<Tables>[] = [];
  for (const file of files) {
    const found = stepsOf(room, file, chosen);
    steps.push(...found);
    if (!found.length) unfit.push({ path: file.path, reason: whyUnfit(room.feeds, file, chosen) });
  }
  return { steps: inOrder(room.feeds, steps, chosen), unfit, mapping: chosen?.name };
}

async function recordFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new MeshError('NOT_FOUND', `There is no file or folder ${path}`);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter(isRecordFile).sort();
  if (names.length) return names.map((name) => join(path, name));
  throw new MeshError('NOT_FOUND', `${path} holds no .csv or .ndjson file`);
}

function chooseMapping<Tables>(
  feeds: readonly Feed<Tables>[],
  mappings: Mapping[],
  files: FoundFile[],
): Mapping | undefined {
  if (files.every((file) => ownFeed(feeds, file))) return undefined;
  const fitting = mappings
    .map((mapping) => ({
      mapping,
      count: files.filter((file) => mapping.files.some((entry) => fits(entry, file))).length,
    }))
    .filter(({ count }) => count > 0);
  return fitting.sort((one, other) => other.count - one.count)[0]?.mapping;
}

function stepsOf<Tables>(
  room: FeedRoom<Tables>,
  file: FoundFile,
  mapping: Mapping | undefined,
): ImportStep<Tables>[] {
  const entries = mapping?.files.filter((entry) => fits(entry, file)) ?? [];
  const read = new Set(entries.flatMap(sourceColumns));
  const ignoredColumns = file.columns.filter((column) => !read.has(column));
  if (entries.length) {
    return entries.map((mapped) => ({
      path: file.path,
      feed: findFeed(room, mapped.feed),
      part: entries.filter(({ feed }) => feed === mapped.feed).indexOf(mapped),
      mapped,
      ignoredColumns,
      isRead: (column) => read.has(column),
    }));
  }
  const feed = ownFeed(room.feeds, file);
  const isRead = (column: string) => feed !== undefined && hasColumn(feed, column);
  return feed ? [{ path: file.path, feed, part: 0, ignoredColumns: [], isRead }] : [];
}

function fits(entry: MappedFile, { path, columns }: FoundFile): boolean {
  return (
    entry.file === basename(path) && sourceColumns(entry).every((name) => columns.includes(name))
  );
}

/** The feed whose name and columns the file has. */
function ownFeed<Tables>(feeds: readonly Feed<Tables>[], { path, columns }: FoundFile) {
  const feed = feeds.find(({ name }) => name === basename(path, extname(path)));
  return feed && columns.every((column) => hasColumn(feed, column)) ? feed : undefined;
}

/** Throws NOT_FOUND that names the feeds there are. */
export function findFeed<Tables>(
  room: Pick<FeedRoom<Tables>, 'name' | 'feeds'>,
  name: string,
): Feed<Tables> {
  const feed = room.feeds.find((candidate) => candidate.name === name);
  if (feed) return feed;
  const names = room.feeds.map((candidate) => candidate.name).join(', ');
  throw new MeshError(
    'NOT_FOUND',
    `${room.name} has no feed "${name}"; it has: ${names || '(none)'}`,
  );
}

function whyUnfit<Tables>(
  feeds: readonly Feed<Tables>[],
  { path, columns }: FoundFile,
  mapping: Mapping | undefined,
): string {
  const name = basename(path);
  const entry = mapping?.files.find(({ file }) => file === name);
  if (entry) {
    const missing = sourceColumns(entry).filter((column) => !columns.includes(column));
    return `mapping ${mapping?.name} needs columns that it lacks: ${missing.join(', ')}`;
  }
  const feed = feeds.find((candidate) => candidate.name === basename(path, extname(path)));
  if (!feed)
    return `no feed is called "${basename(path, extname(path))}" and no mapping names the file`;
  const foreign = columns.filter((column) => !hasColumn(feed, column));
  return `feed ${feed.name} has no column ${foreign.join(', ')}; it has: ${feed.columns.join(', ')}`;
}

function inOrder<Tables>(
  feeds: readonly Feed<Tables>[],
  steps: ImportStep<Tables>[],
  mapping: Mapping | undefined,
): ImportStep<Tables>[] {
  const place = ({ mapped }: ImportStep<Tables>) =>
    mapped ? (mapping?.files.indexOf(mapped) ?? 0) : -1;
  return steps.sort(
    (one, other) =>
      feeds.indexOf(one.feed) - feeds.indexOf(other.feed) || place(one) - place(other),
  );
}

import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { MeshError, toMeshError } from '../../schema/errors.ts';
import { type Feed, type FeedRoom, hasColumn } from './feed.ts';
import { checkMapping } from './mapping/check-mapping.ts';
import { type MappedFile, type Mapping, sourceColumns } from './mapping/mapping.ts';
import { findMapping, roomMappings } from './mapping/read-mapping.ts';
import { type FileSource, fileNameOf, type NamedText } from './reading/file-source.ts';
import { isRecordFile, readRecordFile } from './reading/read-file.ts';

/** One file into one feed; the same file may feed several. */
export interface ImportStep<Tables> {
  source: FileSource;
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
  source: FileSource;
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
  return planFiles(room, await recordFiles(path), mapping);
}

/**
 * The same for a text that came under a file's name. With `feedName` it is for that feed, whatever its
 * name. Throws NOT_FOUND where there is no such feed.
 */
export async function planText<Tables>(
  room: FeedRoom<Tables>,
  source: NamedText,
  feedName?: string | null,
): Promise<ImportPlan<Tables>> {
  if (!feedName) return planFiles(room, [source]);
  const feed = findFeed(room, feedName);
  const { files, unfit } = await openFiles([source]);
  const foreign = files.filter((file) => !hasColumnsOf(feed, file));
  const isRead = (column: string) => hasColumn(feed, column);
  return {
    steps: foreign.length
      ? []
      : files.map(() => ({ source, feed, part: 0, ignoredColumns: [], isRead })),
    unfit: [
      ...unfit,
      ...foreign.map((file) => ({ path: source.name, reason: foreignColumns(feed, file) })),
    ],
  };
}

async function planFiles<Tables>(
  room: FeedRoom<Tables>,
  sources: readonly FileSource[],
  mapping?: string,
): Promise<ImportPlan<Tables>> {
  const { files, unfit } = await openFiles(sources);
  const chosen = mapping
    ? await findMapping(room.folder, mapping)
    : chooseMapping(room.feeds, await roomMappings(room.folder), files);
  if (chosen) checkMapping(room.feeds, chosen);
  const steps: ImportStep<Tables>[] = [];
  for (const file of files) {
    const found = stepsOf(room, file, chosen);
    steps.push(...found);
    if (!found.length)
      unfit.push({ path: pathOf(file.source), reason: whyUnfit(room.feeds, file, chosen) });
  }
  return { steps: inOrder(room.feeds, steps, chosen), unfit, mapping: chosen?.name };
}

async function openFiles(sources: readonly FileSource[]) {
  const unfit: UnfitFile[] = [];
  const files: FoundFile[] = [];
  for (const source of sources) {
    try {
      files.push({ source, columns: (await readRecordFile(source)).columns });
    } catch (error) {
      unfit.push({ path: pathOf(source), reason: toMeshError(error).message });
    }
  }
  return { files, unfit };
}

const pathOf = (source: FileSource) => (typeof source === 'string' ? source : source.name);

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
      source: file.source,
      feed: findFeed(room, mapped.feed),
      part: entries.filter(({ feed }) => feed === mapped.feed).indexOf(mapped),
      mapped,
      ignoredColumns,
      isRead: (column) => read.has(column),
    }));
  }
  const feed = ownFeed(room.feeds, file);
  const isRead = (column: string) => feed !== undefined && hasColumn(feed, column);
  return feed ? [{ source: file.source, feed, part: 0, ignoredColumns: [], isRead }] : [];
}

function fits(entry: MappedFile, { source, columns }: FoundFile): boolean {
  return (
    entry.file === fileNameOf(source) &&
    sourceColumns(entry).every((name) => columns.includes(name))
  );
}

/** The feed whose name and columns the file has. */
function ownFeed<Tables>(feeds: readonly Feed<Tables>[], file: FoundFile) {
  const feed = feeds.find(({ name }) => name === stemOf(file));
  return feed && hasColumnsOf(feed, file) ? feed : undefined;
}

function hasColumnsOf<Tables>(feed: Feed<Tables>, { columns }: FoundFile): boolean {
  return columns.every((column) => hasColumn(feed, column));
}

/** The file's name without its ending. */
function stemOf({ source }: FoundFile): string {
  const name = fileNameOf(source);
  return name.slice(0, name.length - extname(name).length);
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
  file: FoundFile,
  mapping: Mapping | undefined,
): string {
  const name = fileNameOf(file.source);
  const entry = mapping?.files.find((mapped) => mapped.file === name);
  if (entry) {
    const missing = sourceColumns(entry).filter((column) => !file.columns.includes(column));
    return `mapping ${mapping?.name} needs columns that it lacks: ${missing.join(', ')}`;
  }
  const feed = feeds.find((candidate) => candidate.name === stemOf(file));
  if (!feed) return `no feed is called "${stemOf(file)}" and no mapping names the file`;
  return foreignColumns(feed, file);
}

function foreignColumns<Tables>(feed: Feed<Tables>, { columns }: FoundFile): string {
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

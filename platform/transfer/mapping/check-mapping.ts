import { MeshError } from '../../../schema/errors.ts';
import { type Feed, hasColumn } from '../feed.ts';
import type { MappedFile, Mapping } from './mapping.ts';

/** Throws INVALID_INPUT that names every feed and column of a mapping which the domain does not have. */
export function checkMapping<Tables>(
  feeds: readonly Feed<Tables>[],
  { name, files }: Mapping,
): void {
  const mistakes = files.flatMap((entry) => mistakesOf(feeds, entry));
  if (mistakes.length)
    throw new MeshError('INVALID_INPUT', `Mapping ${name}: ${mistakes.join('; ')}`);
}

function mistakesOf<Tables>(feeds: readonly Feed<Tables>[], entry: MappedFile): string[] {
  const feed = feeds.find(({ name }) => name === entry.feed);
  if (!feed) {
    const names = feeds.map(({ name }) => name).join(', ');
    return [`no feed is called "${entry.feed}"; there are: ${names || '(none)'}`];
  }
  const foreign = Object.keys(entry.columns).filter((column) => !hasColumn(feed, column));
  const unread = Object.keys(entry.values).filter(
    (column) => !Object.hasOwn(entry.columns, column),
  );
  return [
    ...foreign.map((column) => `feed ${feed.name} has no column "${column}"; ${has(feed.columns)}`),
    ...unread.map((column) => `values names "${column}", which columns of ${entry.file} does not`),
  ];
}

const has = (columns: readonly string[]) => `it has: ${columns.join(', ')}`;

import type { ReadyFile } from './import-state.ts';
import type { ImportFeed } from './queries.ts';

/** How a file's columns fit a feed. */
export interface Fit {
  feed: ImportFeed;
  /** Columns of the file that the feed does not have. */
  foreign: string[];
  /** Columns of the feed that the file leaves empty. */
  absent: string[];
}

/** The feed that was chosen; without a choice the one that the file is called by. */
export function fittingFeed(
  feeds: readonly ImportFeed[],
  { name, columns }: Pick<ReadyFile, 'name' | 'columns'>,
  chosen: string,
): Fit | null {
  const wanted = chosen || name.replace(/\.[^.]+$/, '');
  const feed = feeds.find((each) => each.name === wanted);
  if (!feed) return null;
  return {
    feed,
    foreign: columns.filter((column) => !feed.columns.some((own) => isColumn(own, column))),
    absent: feed.columns.filter((own) => !columns.some((column) => isColumn(own, column))),
  };
}

/** `option.*` stands for any column that begins so. */
const isColumn = (own: string, column: string) =>
  own.endsWith('*') ? column.startsWith(own.slice(0, -1)) : own === column;

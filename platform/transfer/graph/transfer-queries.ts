import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type Allowed, type Caller, requireCaller } from '../../identity/caller.ts';
import { type Connection, readPage, toConnection } from '../../subgraph/connection.ts';
import type { FeedRoom } from '../feed.ts';
import { findFeed } from '../plan.ts';
import { openCounts, openRows } from '../quarantine/store.ts';
import { type ShownRow, shownRow } from './quarantined-row.ts';

interface Context<Tables> {
  db: Kysely<Tables>;
  caller: Caller;
}

interface RowsArguments {
  feed?: string | null;
  fileName?: string | null;
  refusedSince?: Date | null;
  first?: number | null;
  after?: string | null;
}

/** Ids count up in a `bigint` column. */
const idCursor = z.int().min(0);

/** What a domain's importers take, and what they refused: for those who may import. */
export function transferQueries<Tables>(room: FeedRoom<Tables>, allowed: Allowed) {
  return {
    async feeds(_parent: unknown, _args: unknown, { db, caller }: Context<Tables>) {
      requireCaller(caller, allowed);
      const counts = new Map((await openCounts(db)).map(({ feed, count }) => [feed, count]));
      return room.feeds.map(({ name, purpose, columns }) => {
        return { name, purpose, columns: [...columns], quarantinedCount: counts.get(name) ?? 0 };
      });
    },
    async quarantinedRows(
      _parent: unknown,
      args: RowsArguments,
      { db, caller }: Context<Tables>,
    ): Promise<Connection<ShownRow>> {
      requireCaller(caller, allowed);
      if (args.feed) findFeed(room, args.feed);
      const page = readPage(args, idCursor);
      const filter = {
        feed: args.feed ?? undefined,
        file: args.fileName ?? undefined,
        seenSince: args.refusedSince ?? undefined,
      };
      const rows = await openRows(db, filter, { after: page.after ?? 0, limit: page.limit + 1 });
      const shown = rows.map((row) =>
        shownRow(
          room.feeds.find(({ name }) => name === row.feed),
          row,
        ),
      );
      return toConnection(shown, page, ({ id }) => Number(id));
    },
  };
}

import type { z } from 'zod';
import { MeshError } from '../../schema/errors.ts';

/** One page of a list that can grow, as Relay's connection specification shapes it. */
export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** What a page asks for; `after` holds the sort key of the last row of the page before. */
export interface Page<Key> {
  limit: number;
  after: Key | undefined;
}

const maxPageSize = 100;

/**
 * Checks a page's arguments. Throws INVALID_INPUT for a size outside 1 to 100 or a foreign cursor.
 * Ask the database for `limit + 1` rows: the one too many tells that another page follows.
 */
export function readPage<Key>(
  args: { first?: number | null; after?: string | null },
  cursorForm: z.ZodType<Key>,
  defaultSize = 20,
): Page<Key> {
  const limit = args.first ?? defaultSize;
  if (!Number.isInteger(limit) || limit < 1 || limit > maxPageSize) {
    throw new MeshError('INVALID_INPUT', `first must be from 1 to ${maxPageSize}, not ${limit}`, {
      path: ['first'],
    });
  }
  return { limit, after: args.after ? readCursor(args.after, cursorForm) : undefined };
}

/** Turns up to `limit + 1` rows into a page. `keyOf` gives the row's sort key. */
export function toConnection<Row>(
  rows: readonly Row[],
  page: Page<unknown>,
  keyOf: (row: Row) => unknown,
): Connection<Row> {
  const nodes = rows.slice(0, page.limit);
  const edges = nodes.map((node) => ({ node, cursor: writeCursor(keyOf(node)) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function writeCursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function readCursor<Key>(cursor: string, form: z.ZodType<Key>): Key {
  try {
    return form.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new MeshError(
      'INVALID_INPUT',
      'after is not a cursor of this list; pass an endCursor that it returned',
      {
        path: ['after'],
        cause,
      },
    );
  }
}

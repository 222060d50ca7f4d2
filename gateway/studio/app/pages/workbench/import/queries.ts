import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';
import { pageInfo, userError } from '../answers.ts';

const feed = z.object({
  name: z.string(),
  purpose: z.string(),
  columns: z.array(z.string()),
  quarantinedCount: z.number(),
});
export type ImportFeed = z.output<typeof feed>;

export const feedList = graphQuery(
  'query StudioCatalogFeeds { catalogFeeds { name purpose columns quarantinedCount } }',
  z.object({ catalogFeeds: z.array(feed) }),
);

const feedImport = z.object({
  feed: z.string(),
  readCount: z.number(),
  insertedCount: z.number(),
  updatedCount: z.number(),
  unchangedCount: z.number(),
  refusedCount: z.number(),
  unreadColumns: z.array(z.string()),
});
export type FeedImport = z.output<typeof feedImport>;

export const importFile = graphQuery(
  `mutation StudioImportFile($input: ImportCatalogFileInput!) {
    done: importCatalogFile(input: $input) {
      feeds { feed readCount insertedCount updatedCount unchangedCount refusedCount unreadColumns }
      importedAt
      userErrors { code message path }
    }
  }`,
  z.object({
    done: z.object({
      feeds: z.nullable(z.array(feedImport)),
      importedAt: z.nullable(z.string()),
      userErrors: z.array(userError),
    }),
  }),
);

const refusedRow = z.object({
  id: z.string(),
  feed: z.string(),
  fileName: z.string(),
  line: z.number(),
  cells: z.array(z.object({ column: z.string(), value: z.nullable(z.string()) })),
  original: z.string(),
  column: z.nullable(z.string()),
  reason: z.string(),
  lastRefusedAt: z.string(),
});
export type RefusedRow = z.output<typeof refusedRow>;

export const refusedRows = graphQuery(
  `query StudioRefusedRows($feed: String, $fileName: String, $since: DateTime, $after: String) {
    rows: quarantinedCatalogRows(feed: $feed, fileName: $fileName, refusedSince: $since, first: 20, after: $after) {
      nodes { id feed fileName line cells { column value } original column reason lastRefusedAt }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  z.object({ rows: z.object({ nodes: z.array(refusedRow), pageInfo }) }),
);

export const replayRow = graphQuery(
  `mutation StudioReplayRow($input: ReplayCatalogRowInput!) {
    done: replayCatalogRow(input: $input) { replayedRow userErrors { code message path } }
  }`,
  z.object({
    done: z.object({ replayedRow: z.nullable(z.string()), userErrors: z.array(userError) }),
  }),
);

export const replayRows = graphQuery(
  `mutation StudioReplayRows($input: ReplayCatalogRowsInput!) {
    done: replayCatalogRows(input: $input) { accepted refused next userErrors { code message path } }
  }`,
  z.object({
    done: z.object({
      accepted: z.nullable(z.number()),
      refused: z.nullable(z.number()),
      next: z.nullable(z.string()),
      userErrors: z.array(userError),
    }),
  }),
);

export const discardRow = graphQuery(
  `mutation StudioDiscardRow($input: DiscardCatalogRowInput!) {
    done: discardCatalogRow(input: $input) { discardedRow userErrors { code message path } }
  }`,
  z.object({
    done: z.object({ discardedRow: z.nullable(z.string()), userErrors: z.array(userError) }),
  }),
);

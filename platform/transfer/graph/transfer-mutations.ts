import type { Kysely } from 'kysely';
import { z } from 'zod';
import { MeshError } from '../../../schema/errors.ts';
import type { Allowed, Caller } from '../../identity/caller.ts';
import { id } from '../../subgraph/input.ts';
import { mutation } from '../../subgraph/mutation.ts';
import type { FeedRoom, FlatRow } from '../feed.ts';
import { importText, markFilled } from '../import.ts';
import { findFeed } from '../plan.ts';
import { findOpen, findRow, fixRow } from '../quarantine/fix.ts';
import { replay, replayPage } from '../quarantine/replay.ts';
import { deleteQuarantined, type QuarantinedRow } from '../quarantine/store.ts';
import { feedImport } from './feed-import.ts';

interface Context<Tables> {
  db: Kysely<Tables>;
  caller: Caller;
  clock: () => Date;
}

/** A part of a file; the gateway takes requests of up to 1 MB. */
const longestPart = 1_000_000;

const fileInput = z.object({
  // A name, not a path: it stands in reports, and beside the rows that are refused.
  fileName: z
    .string()
    .max(200)
    .regex(/^[^/\\]+\.(csv|ndjson)$/, 'must be a file name that ends in .csv or .ndjson'),
  feed: z.string().max(200).nullish(),
  text: z.string().max(longestPart),
  skippedLines: z.number().int().min(0).max(2_000_000_000).nullish(),
});

const rowId = id
  .refine((text) => /^\d{1,15}$/.test(text), 'must be the id of a row')
  .transform(Number);
const cell = z.object({ column: z.string().max(200), value: z.string().max(100_000) });
const rowInput = z.object({ id: rowId, values: z.array(cell).max(200).nullish() });
const rowsInput = z.object({
  feed: z.string().max(200),
  after: rowId.nullish(),
});
const discardInput = z.object({ id: rowId });

/**
 * A domain's importers over the graph, under names that the domain chooses.
 * The same part, or the same correction, sent again changes nothing.
 */
export function transferMutations<Tables>(room: FeedRoom<Tables>, allowed: Allowed) {
  return {
    importFile: mutation({
      allowed,
      input: fileInput,
      run: (input, { db, clock }: Context<Tables>) => importPart(room, input, db, clock()),
      refused: { feeds: null, importedAt: null },
    }),
    replayRow: mutation({
      allowed,
      input: rowInput,
      run: async (input, { db, clock }: Context<Tables>) => {
        await replayRow(room, input, db, clock());
        return { replayedRow: String(input.id) };
      },
      refused: { replayedRow: null },
    }),
    replayRows: mutation({
      allowed,
      input: rowsInput,
      run: async ({ feed, after }, { db, clock }: Context<Tables>) => {
        const page = await replayPage(findFeed(room, feed), { db, now: clock() }, after ?? 0);
        const { accepted, refused, last } = page;
        return { accepted, refused, next: last === null ? null : String(last) };
      },
      refused: { accepted: null, refused: null, next: null },
    }),
    discardRow: mutation({
      allowed,
      input: discardInput,
      run: async (input, { db }: Context<Tables>) => {
        await deleteQuarantined(db, input.id);
        return { discardedRow: String(input.id) };
      },
      refused: { discardedRow: null },
    }),
  };
}

async function importPart<Tables>(
  room: FeedRoom<Tables>,
  { fileName, feed, text, skippedLines }: z.output<typeof fileInput>,
  db: Kysely<Tables>,
  now: Date,
) {
  const report = await importText({
    room,
    db,
    source: { name: fileName, text },
    feed,
    skippedLines: skippedLines ?? 0,
    now,
    onStart: () => markFilled(db, 'import'),
  });
  const [unfit] = report.unfit;
  if (unfit) {
    const names = room.feeds.map(({ name }) => name).join(', ');
    const message = `${fileName} is not taken: ${unfit.reason}. The feeds are: ${names}`;
    throw new MeshError('INVALID_INPUT', message, { path: ['input', 'fileName'] });
  }
  return { feeds: report.files.map(feedImport), importedAt: now };
}

/** Throws the reason, at the cell that it names, while the row is still refused. */
async function replayRow<Tables>(
  { feeds }: FeedRoom<Tables>,
  { id, values }: z.output<typeof rowInput>,
  db: Kysely<Tables>,
  now: Date,
): Promise<void> {
  const set = Object.fromEntries((values ?? []).map(({ column, value }) => [column, value]));
  const row = await findRow(db, id);
  if (row.status === 'replayed' && holds(row, set)) return;
  await findOpen(db, id);
  if (Object.keys(set).length) {
    const outcome = await fixRow({ feeds, db, id, set, now });
    if (outcome.kind === 'rejected') throw stillRefused(outcome);
  }
  const [report] = await replay({ feeds, db, filter: { id }, now });
  if (report?.accepted !== 1) throw stillRefused(await findRow(db, id));
}

const holds = ({ record }: QuarantinedRow, set: FlatRow) =>
  Object.entries(set).every(([column, value]) => record[column] === value);

function stillRefused({ reason, field }: { reason: string; field: string | null }): MeshError {
  const path = field === null ? ['input', 'values'] : ['input', 'values', field];
  return new MeshError('RULE_VIOLATED', reason, { path });
}

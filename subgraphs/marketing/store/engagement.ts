import { type Kysely, sql, type Transaction } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import type { EngagementKind, Span, Totals } from '../model/engagement-windows.ts';
import type { EngagementTable, Tables } from './tables.ts';

const totals = sql`
  count(*) filter (where kind = 'VIEW') as "views",
  count(*) filter (where kind = 'ADD_TO_CART') as "addsToCart",
  count(*) filter (where kind = 'WISHLIST') as "wishlists",
  count(*) filter (where kind = 'PURCHASE') as "purchases"`;

interface SpanOf extends Span {
  market: string | null | undefined;
}

const within = ({ from, to, market }: SpanOf) =>
  sql`occurred_at >= ${from} and occurred_at < ${to} ${market ? sql`and market = ${market}` : sql``}`;

/** What was done with each of many products in a time, with one statement. */
export async function totalsByProducts(
  db: Kysely<Tables>,
  products: string[],
  span: SpanOf,
): Promise<ProductTotals[]> {
  const { rows } = await sql<ProductTotals>`
    select product, ${totals} from engagement
    where product = any(${products}::text[]) and ${within(span)} group by product`.execute(db);
  return rows;
}

export type ProductTotals = Totals & { product: string };

const columnOf = {
  VIEW: 'views',
  ADD_TO_CART: 'addsToCart',
  WISHLIST: 'wishlists',
  PURCHASE: 'purchases',
} as const satisfies Record<EngagementKind, keyof Totals>;

/** The products with which something was done most often in a time; equals in the order of their ids. */
export async function totalsOfTopProducts(
  db: Kysely<Tables>,
  span: SpanOf,
  { by, limit }: { by: EngagementKind; limit: number },
): Promise<ProductTotals[]> {
  const { rows } = await sql<ProductTotals>`
    select * from (
      select product, ${totals} from engagement where ${within(span)} group by product
    ) counted where ${sql.ref(columnOf[by])} > 0
    order by ${sql.ref(columnOf[by])} desc, product limit ${limit}`.execute(db);
  return rows;
}

/** What was done in each window, in the windows' order; those in which nothing was done count zero. */
export async function totalsByWindows(
  db: Kysely<Tables>,
  windows: readonly Span[],
  market: string | null | undefined,
): Promise<Totals[]> {
  const first = windows[0];
  const last = windows.at(-1);
  if (!first || !last) return [];
  const starts = windows.map(({ from }) => from.toISOString());
  const { rows } = await sql<Totals>`
    select ${totals} from unnest(${starts}::timestamptz[]) with ordinality as slot(starts_at, place)
    left join (
      select kind, width_bucket(occurred_at, ${starts}::timestamptz[]) as place from engagement
      where ${within({ from: first.from, to: last.to, market })}
    ) done using (place)
    group by place order by place`.execute(db);
  return rows;
}

/**
 * Records events, each once by its id, and tells how many were new.
 * Throws IDEMPOTENCY_MISMATCH when an id is known with other content; nothing is recorded then.
 */
export async function recordEvents(
  tx: Transaction<Tables>,
  events: readonly EngagementTable[],
): Promise<number> {
  const ids = new Set(await insertEvents(tx, events));
  const known = events.filter(({ event_id }) => !ids.has(event_id));
  if (known.length) await requireSame(tx, known);
  return ids.size;
}

async function insertEvents(
  tx: Transaction<Tables>,
  events: readonly EngagementTable[],
): Promise<string[]> {
  // Always in one order, so that two batches that share events never wait for each other in a circle.
  const ordered = events.toSorted((a, b) => (a.event_id < b.event_id ? -1 : 1));
  const rows = await tx
    .insertInto('engagement')
    .values(ordered)
    .onConflict((oc) => oc.doNothing())
    .returning('event_id')
    .execute();
  return rows.map(({ event_id }) => event_id);
}

async function requireSame(
  tx: Transaction<Tables>,
  events: readonly EngagementTable[],
): Promise<void> {
  const stored = await tx
    .selectFrom('engagement')
    .selectAll()
    .where(
      'event_id',
      'in',
      events.map(({ event_id }) => event_id),
    )
    .execute();
  const byId = new Map(stored.map((event) => [event.event_id, contentOf(event)]));
  const other = events.find((event) => byId.get(event.event_id) !== contentOf(event));
  if (!other) return;
  throw new MeshError(
    'IDEMPOTENCY_MISMATCH',
    `Event ${other.event_id} is known with other content; give every event an id of its own`,
    { path: ['input', 'events'] },
  );
}

function contentOf({ kind, product, sku, market, occurred_at }: EngagementTable): string {
  return JSON.stringify([kind, product, sku, market, occurred_at.getTime()]);
}

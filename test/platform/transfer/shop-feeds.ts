import { z } from 'zod';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';

/** A domain of the tests' own: what it takes does not change when a real domain does. */
export interface ShopTables {
  makers: { id: string; name: string };
  items: {
    sku: string;
    maker: string;
    title: string | null;
    price: string | null;
    version: number;
  };
}

export const migration = `
  create table makers (id text primary key, name text not null);
  create table items (
    sku text primary key,
    maker text not null references makers,
    title text constraint title_is_short check (length(title) <= 200),
    price numeric(14, 4),
    version integer not null default 1
  );`;

const makers = defineFeed<ShopTables, { id: string; name: string }>({
  name: 'makers',
  purpose: 'who makes the items',
  columns: ['id', 'name'],
  row: z.object({ id: z.string(), name: z.string() }),
  write: (tx, rows) => upsert(tx, { table: 'makers', key: ['id'], columns: ['name'] }, rows),
  read: (tx) => readTable(tx, { table: 'makers', columns: ['id', 'name'], key: ['id'] }),
});

/** Deliberately leaves unknown makers and long titles to the database, as a careless feed would. */
const items = defineFeed<
  ShopTables,
  { sku: string; maker: string; title?: string; price?: string }
>({
  name: 'items',
  purpose: 'what the shop sells',
  columns: ['sku', 'maker', 'title', 'price'],
  row: z.object({
    sku: z.string(),
    maker: z.string(),
    title: z.string().optional(),
    price: z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'must be a price such as 12.50')
      .optional(),
  }),
  write: (tx, rows) =>
    upsert(
      tx,
      {
        table: 'items',
        key: ['sku'],
        columns: ['maker', 'title', 'price'],
        counters: ['version'],
      },
      rows.map((row) => ({
        ...row,
        title: row.title ?? null,
        price: row.price ?? null,
        version: 1,
      })),
    ),
  read: (tx) =>
    readTable(tx, { table: 'items', columns: ['sku', 'maker', 'title', 'price'], key: ['sku'] }),
});

export const feeds = [makers, items];

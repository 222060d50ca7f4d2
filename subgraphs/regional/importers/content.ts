import { z } from 'zod';
import { choice, count, id, locale, optionalText } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { importTexts } from '../store/import-texts.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['product', 'locale', 'title', 'description', 'status', 'source_version'] as const;

const row = z
  .object({
    product: id.refine((value) => !/\s/.test(value), 'must be a product id without spaces'),
    locale,
    title: optionalText(),
    description: optionalText(10_000),
    status: choice(['DRAFT', 'IN_REVIEW', 'PUBLISHED']).default('PUBLISHED'),
    source_version: count.optional(),
  })
  .refine(({ title, description }) => title !== null || description !== null, {
    message: 'a title, a description or both must be given',
    path: ['title'],
  });

/** Published texts and drafts: a product's text in a locale may have a row of each. */
export const content = defineFeed<Tables, z.output<typeof row>>({
  name: 'content',
  purpose: 'titles and descriptions of products in each locale',
  columns,
  row,
  write: importTexts,
  read: (tx) =>
    readTable(tx, { table: 'content_feed', columns, key: ['product', 'locale', 'status'] }),
});

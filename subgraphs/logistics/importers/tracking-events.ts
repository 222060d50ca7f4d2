import { z } from 'zod';
import { choice, id, optionalText } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { eventCodes } from '../model/tracking-codes.ts';
import { importEvents } from '../store/import-events.ts';
import type { Tables } from '../store/tables.ts';
import { instantInReach } from './forms.ts';

const columns = ['shipment', 'occurred_at', 'code', 'place', 'note'] as const;
const row = z.object({
  shipment: id,
  occurred_at: instantInReach,
  code: choice(eventCodes),
  place: optionalText(),
  note: optionalText(500),
});

/** What carriers told. Rows may come in any order; a timeline that cannot be so is refused. */
export const trackingEvents = defineFeed<Tables, z.output<typeof row>>({
  name: 'tracking-events',
  purpose: 'what happened to the parcels on their way',
  columns,
  row,
  write: (tx, rows) => importEvents(tx, rows),
  read: (tx) =>
    readTable(tx, { table: 'tracking_events', columns, key: ['shipment', 'occurred_at', 'code'] }),
});

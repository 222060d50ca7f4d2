import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { id, integer, optionalText, text } from '../../../platform/transfer/cells.ts';
import {
  defineFeed,
  type Outcome,
  type Rejection,
  rejected,
  unknownReference,
} from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { headerFields, headersOf, lineFault } from '../model/purchase-order.ts';
import { settleInbound } from '../store/settle-inbound.ts';
import { lockOrders } from '../store/stored-orders.ts';
import type { Tables } from '../store/tables.ts';
import { dayInReach, sku, someUnits, units } from './forms.ts';

const columns = [
  'purchase_order',
  'line',
  'sku',
  'supplier',
  'ship_method',
  'location',
  'ordered_on',
  'due_on',
  'ordered',
  'received',
  'rejected',
] as const;

const row = z
  .object({
    purchase_order: id,
    line: integer(1),
    sku,
    supplier: text(),
    ship_method: optionalText(),
    location: id,
    ordered_on: dayInReach,
    due_on: dayInReach,
    ordered: someUnits,
    received: units.default(0),
    rejected: units.default(0),
  })
  .refine((line) => line.rejected <= line.received, {
    error: 'must not be more than received, which counts them too',
    path: ['rejected'],
  });

type Row = z.output<typeof row>;

/**
 * The record of what was ordered and what came. It moves no stock: a count or a receipt does that.
 * A line for a SKU that logistics does not stock is refused, and can be replayed once it is stocked.
 * So is one that takes back what has been received, or contradicts the rest of its order.
 */
export const purchaseOrderLines = defineFeed<Tables, Row>({
  name: 'purchase-order-lines',
  purpose: 'what is ordered from suppliers, when it is due and what has come',
  columns,
  row,
  async write(tx, rows) {
    const stocked = await knownKeys(
      tx,
      'stock_items',
      'sku',
      rows.map(({ sku }) => sku),
    );
    const places = await knownKeys(
      tx,
      'fulfilment_locations',
      'id',
      rows.map(({ location }) => location),
    );
    const orders = await lockOrders(
      tx,
      rows.map((line) => line.purchase_order),
    );
    const headers = headersOf(rows, orders);
    const judge = (line: Row): Rejection | null => {
      if (!places.has(line.location)) return unknownReference('location', line.location);
      if (!stocked.has(line.sku))
        return unknownReference(
          'sku',
          line.sku,
          'logistics does not stock it: import its inventory, then replay this line',
        );
      const order = line.purchase_order;
      const fault = lineFault(line, headers.get(order), orders.get(order));
      return fault && rejected('RULE_VIOLATED', fault.field, fault.reason);
    };
    return sift(rows, judge, async (good) => {
      const headersWritten = await upsert(tx, headerTarget, good.map(toHeader));
      const linesWritten = await upsert(tx, lineTarget, good.map(toLine));
      await settleInbound(
        tx,
        good.map((line) => line.purchase_order),
      );
      const changed = new Set(
        good.flatMap((line, index) =>
          headersWritten[index]?.kind === 'updated' ? line.purchase_order : [],
        ),
      );
      return linesWritten.map((outcome, index) =>
        withHeader(outcome, changed.has(good[index]?.purchase_order ?? '')),
      );
    });
  },
  read: (tx) =>
    readTable(tx, { table: 'purchase_order_lines', columns, key: ['purchase_order', 'line'] }),
});

const headerTarget = { table: 'inbound_shipments', key: ['id'], columns: headerFields };
const lineTarget = {
  table: 'inbound_lines',
  key: ['inbound_shipment', 'line'],
  columns: ['sku', 'due_on', 'ordered', 'received', 'rejected'],
};

/** A line that stays as it is while its order changes was not without effect. */
function withHeader(line: Outcome, isHeaderChanged: boolean): Outcome {
  return line.kind === 'unchanged' && isHeaderChanged ? { kind: 'updated' } : line;
}

function toHeader({ purchase_order, supplier, ship_method, location, ordered_on }: Row) {
  return { id: purchase_order, supplier, ship_method, location, ordered_on };
}

function toLine({ purchase_order, line, sku, due_on, ordered, received, rejected }: Row) {
  return { inbound_shipment: purchase_order, line, sku, due_on, ordered, received, rejected };
}

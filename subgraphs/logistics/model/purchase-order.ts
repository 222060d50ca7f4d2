/** What is said of the whole of an order, under the names that files use. */
export const headerFields = ['supplier', 'ship_method', 'location', 'ordered_on'] as const;

export type OrderHeader = Record<(typeof headerFields)[number], string | null>;

/** One line of an order as a file brings it. */
export interface OrderLine extends OrderHeader {
  purchase_order: string;
  line: number;
  received: number;
}

export interface StoredOrder {
  header: OrderHeader;
  /** How much has been received, by line. */
  received: ReadonlyMap<number, number>;
}

/**
 * What the lines of each order must agree with: the stored header where lines are stored that are not
 * among these, so that nothing is said of a line behind its back; else what the first of them says.
 */
export function headersOf(
  lines: readonly OrderLine[],
  stored: ReadonlyMap<string, StoredOrder>,
): Map<string, OrderHeader> {
  const brought = new Set(lines.map((line) => lineKey(line.purchase_order, line.line)));
  const headers = new Map<string, OrderHeader>();
  for (const [id, { header, received }] of stored) {
    if ([...received.keys()].some((line) => !brought.has(lineKey(id, line))))
      headers.set(id, header);
  }
  for (const line of lines) {
    if (!headers.has(line.purchase_order)) headers.set(line.purchase_order, line);
  }
  return headers;
}

function lineKey(order: string, line: number): string {
  return `${line} ${order}`;
}

/** Why a line cannot be so, and in which field; null when it can. */
export function lineFault(
  line: OrderLine,
  header: OrderHeader | undefined,
  stored: StoredOrder | undefined,
): { field: string; reason: string } | null {
  const field = header && headerFields.find((name) => header[name] !== line[name]);
  if (header && field) {
    const says = `says ${header[field]}; an order has one ${field}: bring all its lines together to change it`;
    return { field, reason: `Another line of purchase order ${line.purchase_order} ${says}` };
  }
  const received = stored?.received.get(line.line) ?? 0;
  if (line.received >= received) return null;
  // Goods that came would be promised a second time, as still on their way.
  const reason = `${received} have been received already; received can only grow`;
  return { field: 'received', reason };
}

import type { Inbound } from '../answers.ts';

export interface InboundLine {
  key: string;
  order: string;
  supplier: string;
  place: string;
  sku: string;
  dueOn: string;
  ordered: number;
  outstanding: number;
  state: 'overdue' | 'partly received' | 'expected';
}

/** What has not arrived yet of these SKUs, first what is due first. */
export function inboundLines(
  shipments: readonly Inbound[],
  skus: readonly string[],
  today: string,
): InboundLine[] {
  const wanted = new Set(skus);
  return shipments
    .flatMap(({ id, supplier, location, lines }) =>
      lines
        .filter(({ sku, outstanding }) => wanted.has(sku) && outstanding > 0)
        .map(({ line, sku, dueOn, ordered, received, outstanding }) => ({
          key: `${id} ${line}`,
          order: id,
          supplier,
          place: location.name,
          sku,
          dueOn,
          ordered,
          outstanding,
          state: stateOf(dueOn, received, today),
        })),
    )
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}

function stateOf(dueOn: string, received: number, today: string): InboundLine['state'] {
  if (dueOn < today) return 'overdue';
  return received > 0 ? 'partly received' : 'expected';
}

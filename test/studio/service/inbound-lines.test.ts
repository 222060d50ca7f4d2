import { expect, it } from 'vitest';
import type { Inbound } from '../../../gateway/studio/app/pages/service/answers.ts';
import { inboundLines } from '../../../gateway/studio/app/pages/service/product/inbound-lines.ts';

it('lists what is missing of the product, first what is due first, and says what is late', () => {
  const lines = inboundLines(
    [
      order('PO-2', [line('A', '2026-12-04', 30, 0), line('OTHER', '2026-12-01', 5, 0)]),
      order('PO-1', [line('B', '2026-11-20', 10, 0), line('A', '2026-12-02', 10, 4)]),
      order('PO-0', [line('A', '2026-11-01', 8, 8)]),
    ],
    ['A', 'B'],
    '2026-11-26',
  );
  expect(lines.map(({ order, outstanding, state }) => [order, outstanding, state])).toEqual([
    ['PO-1', 10, 'overdue'],
    ['PO-1', 6, 'partly received'],
    ['PO-2', 30, 'expected'],
  ]);
});

const order = (id: string, lines: Omit<Inbound['lines'][number], 'line'>[]): Inbound => ({
  id,
  supplier: 'Mill',
  status: 'EXPECTED',
  isOverdue: false,
  location: { name: 'Hub' },
  lines: lines.map((each, index) => ({ ...each, line: index + 1 })),
});

const line = (sku: string, dueOn: string, ordered: number, received: number) => ({
  sku,
  dueOn,
  ordered,
  received,
  outstanding: ordered - received,
});

import { describe, expect, it } from 'vitest';
import { firstList } from '../../../gateway/studio/app/pages/explorer/run/answer-list.ts';

describe('the first list of an answer', () => {
  it('is the nearest to the top, with a column for each end of its rows', () => {
    const nodes = [
      { id: 'a', brand: { name: 'North' }, tags: ['x'] },
      { id: 'b', brand: null, price: 0, isNew: false },
    ];
    const data = { one: { deep: { list: [{ no: 1 }] } }, products: { nodes } };
    expect(firstList({ data })).toEqual({
      path: 'products.nodes',
      columns: ['id', 'brand.name', 'tags', 'brand', 'price', 'isNew'],
      rows: [
        ['a', 'North', '["x"]', '', '', ''],
        ['b', '', '', 'null', '0', 'false'],
      ],
      count: 2,
    });
  });
  it.each([undefined, null, [], { data: null }, { data: { a: [1, 2], b: [] } }])(
    'is none in %j',
    (answer) => {
      expect(firstList(answer)).toBeUndefined();
    },
  );
  it('has an end, in rows, columns and texts', () => {
    const row = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`c${at}`, 'x'.repeat(999)]),
    );
    const list = firstList({ data: { all: Array.from({ length: 500 }, () => row) } });
    expect([list?.count, list?.rows.length, list?.columns.length]).toEqual([500, 200, 24]);
    expect(list?.rows[0]?.[0]).toHaveLength(121);
  });
});

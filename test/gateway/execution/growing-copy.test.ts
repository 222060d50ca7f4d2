import { describe, expect, it } from 'vitest';
import { growingCopy } from '../../../gateway/execution/growing-copy.ts';

describe('a copy that more is added to', () => {
  it('has what the record has, and leaves it as it is', () => {
    const record = { id: '1', price: { amount: '5.00' } };
    const copy = growingCopy(record);
    copy.stock = 3;
    expect(copy).toEqual({ id: '1', price: { amount: '5.00' }, stock: 3 });
    expect(record).toEqual({ id: '1', price: { amount: '5.00' } });
  });

  it('takes no prototype from what a subgraph says', () => {
    const copy = growingCopy(JSON.parse('{"__proto__": {"isAdmin": true}, "id": "1"}'));
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(copy.isAdmin).toBeUndefined();
    expect(Object.keys(copy)).toEqual(['__proto__', 'id']);
  });
});

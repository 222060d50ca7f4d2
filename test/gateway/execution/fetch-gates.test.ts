import { describe, expect, it } from 'vitest';
import { FetchGates } from '../../../gateway/execution/fetch-gates.ts';

describe('a gate of a fetch that became two', () => {
  it('is open when both are over', async () => {
    const gates = new FetchGates(['1', '1', '2']);
    const order: string[] = [];
    const opened = gates.whenOpen(['1']).then(() => order.push('opened'));
    gates.passOne('2');
    gates.passOne('1');
    await new Promise((resolve) => setImmediate(resolve));
    order.push('second');
    gates.passOne('1');
    await opened;
    expect(order).toEqual(['second', 'opened']);
  });

  it('is open when a condition left both out', async () => {
    const gates = new FetchGates(['1', '1']);
    gates.open('1');
    await expect(gates.whenOpen(['1'])).resolves.toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { causeOf } from '../../../../platform/transfer/quarantine/cause.ts';

describe('the cause of a refusal', () => {
  it.each([
    [
      'There is no sku AR-5381; import it',
      'sku',
      { sku: 'AR-5381' },
      'There is no sku …; import it',
    ],
    ['There is no maker acme', 'maker', { maker: 'acme' }, 'There is no maker …'],
    ['must be open', 'state', { state: 'ope' }, 'must be open'],
    ['needs a price', 'price', { title: 'price', sku: 'A1' }, 'needs a price'],
    ['12 is more than 7', 'rejected', { rejected: '12', received: 7 }, '… is more than …'],
    ['a.b is odd', 'id', { id: 'a.b' }, '… is odd'],
  ])('leaves this row’s values out of %j', (reason, field, record, cause) => {
    expect(causeOf(reason, field, record)).toBe(cause);
  });
});

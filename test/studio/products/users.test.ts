import { describe, expect, it } from 'vitest';
import { decisionDays } from '../../../gateway/studio/app/pages/products/access/decision-days.ts';
import {
  noProblems,
  problemsIn,
} from '../../../gateway/studio/app/pages/products/access/problems.ts';
import { usersOf } from '../../../gateway/studio/app/pages/products/consumers/users.ts';
import { isOwner, ownersOf } from '../../../gateway/studio/app/pages/products/who-may.ts';

const consumer = (name: string) => ({ name, owner: 'web', contact: 'w@example.com', purpose: 'p' });
const use = (hash: string, client: string, requests: number) => ({
  ...{ operation: { hash, name: hash }, client, requests },
});
const field = (path: string, uses: ReturnType<typeof use>[]) => ({
  ...{ path, source: null, operations: [], clients: [], uses },
});

describe('the users of a data product', () => {
  const users = usersOf({
    consumers: [consumer('shop')],
    registered: [consumer('shop'), consumer('kiosk'), consumer('other')],
    agreements: [
      { status: 'APPROVED', consumer: { name: 'shop' } },
      { status: 'REFUSED', consumer: { name: 'shop' } },
      { status: 'REQUESTED', consumer: { name: 'feed' } },
    ],
    lineage: [
      field('A.x', [use('one', 'kiosk', 50), use('two', 'kiosk', 70)]),
      field('A.y', [use('one', 'kiosk', 50), use('three', '', 5)]),
    ],
  });

  it('are those who ask and those who may, the busiest first', () => {
    expect(users.map(({ name, requests }) => [name, requests])).toEqual([
      ...[
        ['kiosk', 120],
        ['', 5],
        ['feed', 0],
        ['shop', 0],
      ],
    ]);
    expect(users[0]?.operations).toEqual(['two', 'one']);
  });

  it('are told with their owner where they registered, and with their latest agreement', () => {
    expect(users[0]).toMatchObject({ consumer: consumer('kiosk'), agreement: undefined });
    expect(users[2]).toMatchObject({ consumer: undefined, agreement: 'REQUESTED' });
    expect(users[3]?.agreement).toBe('APPROVED');
  });
});

describe('access', () => {
  it('is decided by the domain, the owner and the platform team', () => {
    const product = { domain: { name: 'logistics' }, owner: 'stock' };
    expect(ownersOf(product)).toEqual(['team:logistics', 'team:stock', 'team:platform']);
    expect(isOwner('team:stock', product)).toBe(true);
    expect(isOwner('consumer:stock', product)).toBe(false);
  });

  it('ends within three years', () => {
    expect(decisionDays('2028-02-29')).toEqual({
      ...{ first: '2028-02-29', usual: '2029-03-01', last: '2031-03-01' },
    });
  });

  it('is refused at the field that is at fault, and else for the whole form', () => {
    const error = (message: string, ...path: string[]) => ({ message, path });
    expect(problemsIn([], ['endsOn'])).toBe(noProblems);
    const errors = [error('Too far', 'input', 'endsOn'), error('Gone', 'input', 'id')];
    expect(problemsIn([...errors, { message: 'No', path: null }], ['endsOn'])).toEqual({
      form: 'Gone No',
      fields: { endsOn: 'Too far' },
    });
  });
});

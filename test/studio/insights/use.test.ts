import { describe, expect, it } from 'vitest';
import type { UseOfDay } from '../../../gateway/studio/app/pages/insights/answers.ts';
import { withoutOwn } from '../../../gateway/studio/app/pages/insights/own-use.ts';
import {
  busiestFirst,
  daysOf,
  versionsOf,
} from '../../../gateway/studio/app/pages/insights/use.ts';
import { clientsLine, errorsLine } from '../../../gateway/studio/app/pages/insights/words.ts';

const row = (more: Partial<UseOfDay> = {}): UseOfDay => ({
  client: 'shop',
  clientVersion: '1',
  day: '2026-11-26',
  requests: 1,
  errors: 0,
  medianMs: 10,
  p95Ms: 20,
  p99Ms: 30,
  ...more,
});
const operation = (name: string, usage: UseOfDay[]) => ({
  hash: name,
  name,
  text: 'query{a}',
  usage,
});

describe('use of operations', () => {
  it('comes with the busiest first, without those that nobody asked', () => {
    const used = busiestFirst([
      operation('Idle', []),
      operation('Some', [row({ requests: 3 }), row({ client: 'kiosk', requests: 4, errors: 1 })]),
      operation('', [row({ requests: 9 })]),
    ]);
    expect(used).toMatchObject([
      { title: 'query{a}', requests: 9 },
      { title: 'Some', requests: 7, errors: 1, clients: ['kiosk', 'shop'] },
    ]);
  });

  it('is told for every day until today, also across a month’s end', () => {
    const days = daysOf([row({ day: '2026-12-01', requests: 2 })], 7, '2026-12-02');
    expect(days.map(({ day, requests }) => [day, requests])).toEqual([
      ['2026-11-26', 0],
      ['2026-11-27', 0],
      ['2026-11-28', 0],
      ['2026-11-29', 0],
      ['2026-11-30', 0],
      ['2026-12-01', 2],
      ['2026-12-02', 0],
    ]);
    expect(days[0]).toMatchObject({ medianMs: null, p99Ms: null });
    expect(days[5]).toMatchObject({ medianMs: 10, p95Ms: 20, p99Ms: 30 });
  });

  it('is told by client and version', () => {
    const versions = versionsOf([
      row({ clientVersion: '2', requests: 1 }),
      row({ day: '2026-11-25', requests: 5, errors: 2 }),
      row({ day: '2026-11-24', requests: 5 }),
    ]);
    expect(versions).toEqual([
      { client: 'shop', clientVersion: '1', requests: 10, errors: 2, lastDay: '2026-11-25' },
      { client: 'shop', clientVersion: '2', requests: 1, errors: 0, lastDay: '2026-11-26' },
    ]);
  });

  it('can leave out what Studio’s pages ask, and nothing else', () => {
    const rows = [row({ client: 'weft-studio' }), row()];
    expect(withoutOwn(operation('StudioChecks', rows)).usage).toEqual([row()]);
    expect(withoutOwn(operation('Mine', rows)).usage).toEqual(rows);
  });

  it('is said in a few words', () => {
    expect(clientsLine(['a', '', 'c', 'd'])).toBe('a, a client without a name and 2 more');
    expect(errorsLine({ requests: 200, errors: 3 })).toBe('3 (1.5%)');
    expect(errorsLine({ requests: 20_000, errors: 1 })).toBe('1 (<0.1%)');
    expect(errorsLine({ requests: 5, errors: 0 })).toBe('0');
  });
});

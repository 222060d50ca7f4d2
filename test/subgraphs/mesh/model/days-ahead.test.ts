import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../../subgraphs/mesh/model/days.ts';
import { requireExpiry } from '../../../../subgraphs/mesh/model/exception.ts';
import { requireAhead, requireNoticeOver } from '../../../../subgraphs/mesh/model/retirement.ts';

const today = '2026-11-23';
const codeOf = (act: () => void) => {
  try {
    act();
    return 'allowed';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('days on which something may be', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('%s and %d days are %s', (day, days, result) => {
    expect(daysAfter(day, days)).toBe(result);
  });

  it.each([
    ['2026-11-22', 'INVALID_INPUT'],
    [today, 'INVALID_INPUT'],
    ['2026-11-24', 'allowed'],
  ])('an end is announced for %s: %s', (day, what) => {
    expect(codeOf(() => requireAhead(day, today))).toBe(what);
  });

  it.each([
    ['2026-11-22', 'INVALID_INPUT'],
    [today, 'allowed'],
    ['2027-11-23', 'allowed'],
    ['2027-11-24', 'INVALID_INPUT'],
  ])('an exception counts until %s: %s', (day, what) => {
    expect(codeOf(() => requireExpiry(day, today))).toBe(what);
  });

  it.each([
    [null, 'RULE_VIOLATED'],
    ['2026-11-24', 'RULE_VIOLATED'],
    [today, 'allowed'],
    ['2026-11-22', 'allowed'],
  ])('a domain with its end on %s is taken out: %s', (day, what) => {
    const retirement = day && { domain: 'catalog', environment: 'dev', effective_on: day };
    expect(codeOf(() => requireNoticeOver(retirement || null, today))).toBe(what);
  });
});

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

  const end = (effective_on: string, told: string[]) => ({
    domain: 'catalog',
    environment: 'dev',
    effective_on,
    told,
  });
  const users = ['storefront'];

  it.each([
    [null, 'RULE_VIOLATED'],
    ['2026-11-24', 'RULE_VIOLATED'],
    [today, 'allowed'],
    ['2026-11-22', 'allowed'],
  ])('a domain that is used, with its end on %s, is taken out: %s', (day, what) => {
    const announced = day === null ? null : end(day, users);
    expect(codeOf(() => requireNoticeOver(announced, users, today))).toBe(what);
  });

  it('a domain that nobody uses is taken out at once, unless somebody was told of a day', () => {
    const taken = (told: string[] | undefined) =>
      codeOf(() => requireNoticeOver(told ? end('2026-11-24', told) : null, [], today));
    expect(taken(undefined)).toBe('allowed');
    expect(taken([])).toBe('allowed');
    expect(taken(users)).toBe('RULE_VIOLATED');
  });
});

import { describe, expect, it } from 'vitest';
import { isCalendarDay, isInstant, utcDay } from '../../schema/day.ts';

describe('days and instants', () => {
  it.each([
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-2-3', false],
    ['2026-02-03T00:00', false],
    ['0001-01-01', true],
    ['0000-12-31', false],
    ['9999-12-31', true],
    ['10000-01-01', false],
  ])('%s is a calendar day: %s', (text, isDay) => {
    expect(isCalendarDay(text)).toBe(isDay);
  });

  it.each([
    ['2026-03-01T09:30:00Z', true],
    ['2026-03-01T09:30+01:00', true],
    ['2026-03-01T09:30:00.123456Z', true],
    ['2026-03-01T09:30:00', false],
    ['2026-02-30T09:30:00Z', false],
    ['2026-03-01T25:30:00Z', false],
    ['2026-03-01', false],
    ['0001-01-01T00:00:00Z', true],
    ['0001-01-01T00:30:00+01:00', false],
    ['0000-12-31T23:30:00-01:00', false],
    ['9999-12-31T23:59:59.999Z', true],
    ['9999-12-31T23:30:00-01:00', false],
  ])('%s is an instant: %s', (text, isOne) => {
    expect(isInstant(text)).toBe(isOne);
  });

  it('begins a day at midnight in UTC', () => {
    expect(utcDay(new Date('2026-11-22T23:59:59.999Z'))).toBe('2026-11-22');
    expect(utcDay(new Date('2026-11-23T00:30:00+01:00'))).toBe('2026-11-22');
  });
});

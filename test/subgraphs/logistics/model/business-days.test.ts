import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  businessDayFrom,
  isTimeZone,
  localTime,
  nextDay,
} from '../../../../subgraphs/logistics/model/business-days.ts';

describe('business days', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 4, '2026-11-27'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-28', 0, '2026-11-28'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i more is %s', (day, count, result) => {
    expect(addBusinessDays(day, count)).toBe(result);
  });

  it('moves a weekend to Monday and leaves a weekday', () => {
    expect(businessDayFrom('2026-11-28')).toBe('2026-11-30');
    expect(businessDayFrom('2026-11-27')).toBe('2026-11-27');
  });

  it('knows months and leap years', () => {
    expect(nextDay('2028-02-28')).toBe('2028-02-29');
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
  });

  it.each([
    ['2026-11-23T23:30:00Z', 'Europe/Berlin', '2026-11-24', 0],
    ['2026-11-23T05:30:00Z', 'America/Los_Angeles', '2026-11-22', 21],
    ['2026-07-01T12:00:00Z', 'Europe/London', '2026-07-01', 13],
  ])('%s in %s is %s at %i', (instant, zone, day, hour) => {
    expect(localTime(new Date(instant), zone)).toEqual({ day, hour });
  });

  it('tells time zones from other words', () => {
    expect(isTimeZone('Europe/Zurich')).toBe(true);
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
  });
});

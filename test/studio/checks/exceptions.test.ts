import { describe, expect, it } from 'vitest';
import type {
  Check,
  CheckException,
  Finding,
} from '../../../gateway/studio/app/pages/checks/answers.ts';
import {
  exceptionFor,
  exceptionsFor,
} from '../../../gateway/studio/app/pages/checks/exceptions.ts';
import { lastDays } from '../../../gateway/studio/app/pages/checks/last-day.ts';

const exception = (more: Partial<CheckException> = {}): CheckException => ({
  coordinate: 'Van.name',
  owner: 'team:vans',
  reason: 'Agreed',
  expires: '2026-11-30',
  ...more,
});

const check = (judgedBy: CheckException[], now: CheckException[]): Check => ({
  id: '1',
  domains: ['vans'],
  environment: { name: 'dev', exceptions: now },
  reason: 'CHECK',
  isPassed: false,
  actor: 'team:vans',
  createdAt: '2026-11-23T10:00:00Z',
  revision: 1,
  steps: [],
  settings: { windowDays: 30, exceptions: judgedBy },
});

const found: Finding = {
  level: 'ERROR',
  code: 'FIELD_REMOVED',
  message: '',
  coordinate: 'Van.name',
  file: null,
  line: null,
};

describe('approved exceptions beside a check', () => {
  it('are told once, with whether the check knew of them', () => {
    const known = exception();
    const later = exception({ coordinate: 'Van.id' });
    const listed = exceptionsFor(check([known], [{ ...known, kind: null }, later]));
    expect(listed.map(({ coordinate, came }) => [coordinate, came])).toEqual([
      ['Van.id', 'after'],
      ['Van.name', 'before'],
    ]);
  });

  it.each<[string, Partial<CheckException>, string, boolean]>([
    ['on its last day', {}, '2026-11-30', true],
    ['on the day after', {}, '2026-12-01', false],
    ['for this kind of change', { kind: 'FIELD_REMOVED' }, '2026-11-23', true],
    ['for another kind', { kind: 'FIELD_TYPE_CHANGED' }, '2026-11-23', false],
    ['for another coordinate', { coordinate: 'Van.id' }, '2026-11-23', false],
  ])('let a finding pass %s: %s %s %s', (_when, more, today, isExpected) => {
    const listed = exceptionsFor(check([], [exception(more)]));
    expect(exceptionFor(found, listed, today) !== undefined).toBe(isExpected);
  });

  it('end at most a year from now', () => {
    expect(lastDays(new Date('2026-11-23T23:30:00Z'))).toEqual({
      earliest: '2026-11-23',
      suggested: '2026-12-23',
      latest: '2027-11-23',
    });
  });
});

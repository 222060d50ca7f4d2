import { describe, expect, it } from 'vitest';
import type { AgreementStatus } from '../../../../subgraphs/mesh/generated/resolvers.ts';
import {
  type Decision,
  decide,
  grantToAll,
  isOpen,
  statusOn,
} from '../../../../subgraphs/mesh/model/agreement.ts';

const today = '2026-11-23';
const agreement = (status: AgreementStatus, ends_on: string | null = null) => ({
  id: 'a1',
  status,
  ends_on,
});
const approve: Decision = { verb: 'approved', endsOn: '2027-11-23' };
const refuse: Decision = { verb: 'refused', reason: 'No need.' };
const end: Decision = { verb: 'ended', reason: 'Moved away.' };

describe('the law of agreements', () => {
  const allowed: [AgreementStatus, string | null, Decision, object][] = [
    ['REQUESTED', null, approve, { status: 'APPROVED', ends_on: '2027-11-23', reason: null }],
    ['REQUESTED', null, refuse, { status: 'REFUSED', ends_on: null, reason: 'No need.' }],
    ['APPROVED', today, end, { status: 'ENDED', ends_on: today, reason: 'Moved away.' }],
  ];
  it.each(allowed)('from %s (until %s) goes on', (status, endsOn, decision, after) => {
    expect(decide(agreement(status, endsOn), decision, today)).toEqual(after);
  });

  const forbidden: [AgreementStatus, string | null, Decision][] = [
    ['REQUESTED', null, end],
    ['APPROVED', today, approve],
    ['APPROVED', today, refuse],
    // Its last day was yesterday.
    ['APPROVED', '2026-11-22', end],
    ['REFUSED', null, approve],
    ['REFUSED', null, refuse],
    ['REFUSED', null, end],
    ['ENDED', today, approve],
    ['ENDED', today, refuse],
    ['ENDED', today, end],
  ];
  it.each(forbidden)('from %s (until %s) does not: $verb', (status, endsOn, decision) => {
    expect(() => decide(agreement(status, endsOn), decision, today)).toThrow(
      expect.objectContaining({ code: 'INVALID_TRANSITION' }),
    );
  });

  const lastDays: [string, boolean][] = [
    ['2026-11-22', false],
    [today, true],
    ['2029-11-23', true],
    ['2029-11-24', false],
  ];
  it.each(lastDays)('grants until %s: %s', (endsOn, isGranted) => {
    const granting = () => decide(agreement('REQUESTED'), { verb: 'approved', endsOn }, today);
    if (isGranted) expect(granting()).toMatchObject({ ends_on: endsOn });
    else expect(granting).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  const days: [string, AgreementStatus, boolean][] = [
    ['2026-11-22', 'APPROVED', true],
    ['2026-11-23', 'APPROVED', true],
    ['2026-11-24', 'ENDED', false],
  ];
  it.each(days)('on %s one until 2026-11-23 is %s', (day, status, open) => {
    expect(statusOn(agreement('APPROVED', today), day)).toBe(status);
    expect(isOpen(agreement('APPROVED', today), day)).toBe(open);
  });

  it('gives what is open to all for a year', () => {
    expect(grantToAll(today)).toMatchObject({ status: 'APPROVED', ends_on: '2027-11-23' });
    expect(grantToAll('2028-02-29')).toMatchObject({ ends_on: '2029-03-01' });
  });
});

import { describe, expect, it } from 'vitest';
import {
  campaignStatusAt,
  campaignSteps,
  requireSchedule,
} from '../../../../subgraphs/marketing/model/campaign-lifecycle.ts';
import { takeStep } from '../../../../subgraphs/marketing/model/transitions.ts';

const starts_at = new Date('2026-11-20T00:00:00Z');
const ends_at = new Date('2026-12-01T00:00:00Z');
const before = new Date('2026-11-01T00:00:00Z');
const during = new Date('2026-11-23T00:00:00Z');

describe('a campaign’s state', () => {
  it.each([
    ['DRAFT', during, 'DRAFT'],
    ['SCHEDULED', before, 'SCHEDULED'],
    ['SCHEDULED', starts_at, 'ACTIVE'],
    ['ACTIVE', before, 'SCHEDULED'],
    ['ACTIVE', ends_at, 'ENDED'],
    ['PAUSED', during, 'PAUSED'],
    ['PAUSED', ends_at, 'ENDED'],
    ['ENDED', before, 'ENDED'],
  ] as const)('stored as %s, at %o, is %s', (status, now, wanted) => {
    expect(campaignStatusAt({ status, starts_at, ends_at }, now)).toBe(wanted);
  });

  it('stays active without an end', () => {
    const open = { status: 'SCHEDULED', starts_at, ends_at: null } as const;
    expect(campaignStatusAt(open, new Date('2030-01-01T00:00:00Z'))).toBe('ACTIVE');
  });

  it('moves by the steps that it allows, and names them otherwise', () => {
    expect(takeStep(campaignSteps, 'pause', 'ACTIVE')).toBe('PAUSED');
    expect(() => takeStep(campaignSteps, 'resume', 'ENDED')).toThrow(/has to be PAUSED/);
  });

  it('is not released without a start, nor when its end has passed', () => {
    expect(() => requireSchedule({ starts_at: null, ends_at: null }, during)).toThrow(/start/);
    expect(() => requireSchedule({ starts_at: before, ends_at: starts_at }, during)).toThrow(
      /has passed/,
    );
  });
});

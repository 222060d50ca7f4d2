import { MeshError } from '../../../schema/errors.ts';
import type { Steps } from './transitions.ts';

export type CampaignStatus = 'DRAFT' | 'SCHEDULED' | 'ACTIVE' | 'PAUSED' | 'ENDED';
export type CampaignStep = 'schedule' | 'pause' | 'resume' | 'end';

export interface Schedule {
  starts_at: Date | null;
  ends_at: Date | null;
}

/**
 * A campaign's state at a time. Nobody has to be awake to start or to end it:
 * once released, its own times decide; a pause holds until it is resumed or its time is over.
 */
export function campaignStatusAt(
  { status, starts_at, ends_at }: Schedule & { status: CampaignStatus },
  now: Date,
): CampaignStatus {
  if (status === 'DRAFT' || status === 'ENDED') return status;
  if (ends_at && ends_at <= now) return 'ENDED';
  if (status === 'PAUSED') return status;
  return starts_at && starts_at > now ? 'SCHEDULED' : 'ACTIVE';
}

/** Steps from the state at the time; `resume` leads to SCHEDULED, from where its times decide. */
export const campaignSteps: Steps<CampaignStatus, CampaignStep> = {
  schedule: { from: ['DRAFT'], to: 'SCHEDULED' },
  pause: { from: ['SCHEDULED', 'ACTIVE'], to: 'PAUSED' },
  resume: { from: ['PAUSED'], to: 'SCHEDULED' },
  end: { from: ['SCHEDULED', 'ACTIVE', 'PAUSED'], to: 'ENDED' },
};

/** Throws RULE_VIOLATED unless the times allow a campaign to be released now. */
export function requireSchedule({ starts_at, ends_at }: Schedule, now: Date): void {
  if (!starts_at) {
    throw new MeshError('RULE_VIOLATED', 'A campaign needs a start before it can be scheduled', {
      path: ['input', 'id'],
    });
  }
  if (ends_at && ends_at <= now) {
    const message = `Its end, ${ends_at.toISOString()}, has passed; give it a later one first`;
    throw new MeshError('RULE_VIOLATED', message, { path: ['input', 'id'] });
  }
}

/** Throws where a campaign's times contradict each other or its state. */
export function requireOrder({ starts_at, ends_at }: Schedule, status: CampaignStatus): void {
  if (ends_at && (!starts_at || ends_at <= starts_at)) {
    throw new MeshError('INVALID_INPUT', 'endsAt must lie after startsAt', {
      path: ['input', 'endsAt'],
    });
  }
  if (status !== 'DRAFT' && !starts_at) {
    throw new MeshError('RULE_VIOLATED', 'Only a draft may be without a start', {
      path: ['input', 'startsAt'],
    });
  }
}

import { MeshError } from '../../../schema/errors.ts';
import type { Steps } from './transitions.ts';

export type ReviewStatus = 'PENDING' | 'PUBLISHED' | 'REJECTED';
export type ReviewVerdict = 'PUBLISH' | 'REJECT';

/** A verdict may be reversed, e.g. after a complaint; every one is kept with who gave it. */
export const reviewSteps: Steps<ReviewStatus, ReviewVerdict> = {
  PUBLISH: { from: ['PENDING', 'REJECTED'], to: 'PUBLISHED' },
  REJECT: { from: ['PENDING', 'PUBLISHED'], to: 'REJECTED' },
};

/** Whoever is rejected may ask why, so a rejection without a reason is refused. */
export function requireReason(verdict: ReviewVerdict, reason: string | null | undefined): void {
  if (verdict === 'PUBLISH' || reason?.trim()) return;
  throw new MeshError('INVALID_INPUT', 'A rejection needs a reason', { path: ['input', 'reason'] });
}

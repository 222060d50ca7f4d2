import { type Caller, requireCaller } from '../../../platform/identity/caller.ts';
import type { ReviewStatus } from './review-moderation.ts';

/** The review, or null when the caller may not see it: only the marketing team sees unpublished ones. */
export function visibleTo<Review extends { status: ReviewStatus }>(
  caller: Caller,
  review: Review | null,
): Review | null {
  const isTeam = caller.kind === 'team' && caller.name === 'marketing';
  return review?.status === 'PUBLISHED' || isTeam ? review : null;
}

/** Throws unless the caller may list reviews in this state; without one all states are meant. */
export function requireReviewReader(caller: Caller, status: ReviewStatus | null | undefined): void {
  if (status !== 'PUBLISHED') requireCaller(caller, { team: 'marketing' });
}

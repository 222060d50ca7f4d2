import { type Caller, requireCaller } from '../../../platform/identity/caller.ts';
import type { CampaignStatus } from './campaign-lifecycle.ts';
import type { PromotionStatus } from './promotion-lifecycle.ts';
import type { ReviewStatus } from './review-moderation.ts';

type Status = CampaignStatus | PromotionStatus | ReviewStatus;

/** What is not yet, or not to be, shown to others: plans in the making, reviews that are not published. */
const kept: readonly Status[] = ['DRAFT', 'PENDING', 'REJECTED'];

/** The campaign, promotion or review, or null when the caller may not see it. */
export function visibleTo<Row extends { status: Status }>(
  caller: Caller,
  row: Row | null,
): Row | null {
  return row === null || isOwner(caller) || !kept.includes(row.status) ? row : null;
}

/** True for whoever may see campaigns and promotions that are still drafts. */
export function seesDrafts(caller: Caller): boolean {
  return isOwner(caller);
}

/** True for whoever may see what campaigns cost: the company's teams. */
export function seesBudgets(caller: Caller): boolean {
  return caller.kind === 'team';
}

/** Throws unless the caller may list reviews in this state; without one all states are meant. */
export function requireReviewReader(caller: Caller, status: ReviewStatus | null | undefined): void {
  if (status !== 'PUBLISHED') requireCaller(caller, { team: 'marketing' });
}

function isOwner(caller: Caller): boolean {
  return caller.kind === 'team' && caller.name === 'marketing';
}

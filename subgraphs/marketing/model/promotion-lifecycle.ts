import type { Steps } from './transitions.ts';

export type PromotionStatus = 'DRAFT' | 'ACTIVE' | 'PAUSED' | 'ENDED';
export type PromotionStep = 'activate' | 'pause' | 'end';

/** ENDED is final: what was sold under a promotion must stay explainable. */
export const promotionSteps: Steps<PromotionStatus, PromotionStep> = {
  activate: { from: ['DRAFT', 'PAUSED'], to: 'ACTIVE' },
  pause: { from: ['ACTIVE'], to: 'PAUSED' },
  end: { from: ['DRAFT', 'ACTIVE', 'PAUSED'], to: 'ENDED' },
};

import { MeshError } from '../../../schema/errors.ts';
import type { AgreementStatus } from '../generated/resolvers.ts';
import { yearsAfter } from './days.ts';

/** As long as access can be granted at once: whoever needs it longer asks again. */
const longestYears = 3;

/** Who decided where nobody was asked. */
export const openToAll = 'nobody: open to all';

/** What the law needs to know of an agreement. */
export interface AgreementState {
  id: string;
  status: AgreementStatus;
  ends_on: string | null;
}

/** What was decided, and what it makes of an agreement. */
export type Decision =
  | { verb: 'approved'; endsOn: string }
  | { verb: 'refused'; reason: string }
  | { verb: 'ended'; reason: string };

export interface Decided {
  status: AgreementStatus;
  reason: string | null;
  ends_on: string | null;
}

/** Where it stands on a day: an approved one ends by itself, which nobody writes down. */
export function statusOn({ status, ends_on }: AgreementState, today: string): AgreementStatus {
  return status === 'APPROVED' && ends_on !== null && ends_on < today ? 'ENDED' : status;
}

/** Whether it stands in the way of another request for the same. */
export function isOpen(agreement: AgreementState, today: string): boolean {
  return ['REQUESTED', 'APPROVED'].includes(statusOn(agreement, today));
}

/**
 * REQUESTED becomes APPROVED or REFUSED, APPROVED becomes ENDED, and nothing else happens.
 * Throws INVALID_TRANSITION otherwise, INVALID_INPUT for a last day that is over or too far away.
 */
export function decide(agreement: AgreementState, decision: Decision, today: string): Decided {
  const now = statusOn(agreement, today);
  const needed = decision.verb === 'ended' ? 'APPROVED' : 'REQUESTED';
  if (now !== needed) {
    const message = `Only what is ${needed} can be ${decision.verb}; ${agreement.id} is ${now}`;
    throw new MeshError('INVALID_TRANSITION', message, { path: ['input', 'id'] });
  }
  switch (decision.verb) {
    case 'approved':
      requireEnd(decision.endsOn, today);
      return { status: 'APPROVED', reason: null, ends_on: decision.endsOn };
    case 'refused':
      return { status: 'REFUSED', reason: decision.reason, ends_on: null };
    case 'ended':
      return { status: 'ENDED', reason: decision.reason, ends_on: agreement.ends_on };
  }
}

/** What is granted to whoever asks for a product that is open to all: a year, without asking anybody. */
export function grantToAll(today: string): Decided {
  return { status: 'APPROVED', reason: null, ends_on: yearsAfter(today, 1) };
}

function requireEnd(endsOn: string, today: string): void {
  const latest = yearsAfter(today, longestYears);
  if (endsOn >= today && endsOn <= latest) return;
  const message = `endsOn must be from ${today} to ${latest}, not ${endsOn}`;
  throw new MeshError('INVALID_INPUT', message, { path: ['input', 'endsOn'] });
}

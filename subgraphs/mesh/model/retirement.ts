import { MeshError } from '../../../schema/errors.ts';
import { daysAfter } from './days.ts';

/** Throws INVALID_INPUT unless the announced day lies ahead: who is told today can act tomorrow at best. */
export function requireAhead(effectiveOn: string, today: string): void {
  const tomorrow = daysAfter(today, 1);
  if (effectiveOn >= tomorrow) return;
  const message = `effectiveOn must be ${tomorrow} or later, not ${effectiveOn}`;
  throw new MeshError('INVALID_INPUT', message, { path: ['input', 'effectiveOn'] });
}

/** Throws RULE_VIOLATED when a domain's end was not announced, or its day has not come. */
export function requireNoticeOver(
  retirement: { domain: string; environment: string; effective_on: string } | null | undefined,
  today: string,
): void {
  if (!retirement) {
    throw new MeshError(
      'RULE_VIOLATED',
      'Its end was not announced; announce it first, so that consumers can leave in time',
      { path: ['input', 'domain'] },
    );
  }
  const { domain, environment, effective_on } = retirement;
  if (effective_on <= today) return;
  const message = `${domain} may be gone from ${environment} from ${effective_on} on; today is ${today}`;
  throw new MeshError('RULE_VIOLATED', message, { path: ['input', 'domain'] });
}

/** What a domain's consumers are told. */
export function noticeText(retirement: {
  domain: string;
  environment: string;
  effective_on: string;
  reason: string;
}): string {
  const { domain, environment, effective_on, reason } = retirement;
  return `From ${effective_on} on ${domain} may be gone from ${environment}: ${reason}`;
}

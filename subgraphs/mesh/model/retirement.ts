import { MeshError } from '../../../schema/errors.ts';
import { daysAfter } from './days.ts';

/** Throws INVALID_INPUT unless the announced day lies ahead: who is told today can act tomorrow at best. */
export function requireAhead(effectiveOn: string, today: string): void {
  const tomorrow = daysAfter(today, 1);
  if (effectiveOn >= tomorrow) return;
  const message = `effectiveOn must be ${tomorrow} or later, not ${effectiveOn}`;
  throw new MeshError('INVALID_INPUT', message, { path: ['input', 'effectiveOn'] });
}

interface AnnouncedEnd {
  domain: string;
  environment: string;
  effective_on: string;
  told: readonly string[];
}

/**
 * Throws RULE_VIOLATED when a domain's end was not announced to `users`, those who use it now, or its day has not come
 * for those who were told. Where there is nobody nobody needs to wait.
 */
export function requireNoticeOver(
  retirement: AnnouncedEnd | null,
  users: readonly string[],
  today: string,
): void {
  if (!users.length && !retirement?.told.length) return;
  if (!retirement) {
    const message = `Its end was not announced; announce it first, so that consumers can leave in time: ${named(users)}`;
    throw new MeshError('RULE_VIOLATED', message, { path: ['input', 'domain'] });
  }
  const { domain, environment, effective_on } = retirement;
  if (effective_on <= today) return;
  const message = `${domain} may be gone from ${environment} from ${effective_on} on; today is ${today}`;
  throw new MeshError('RULE_VIOLATED', message, { path: ['input', 'domain'] });
}

const mostNamed = 5;

function named(users: readonly string[]): string {
  const others = users.length - mostNamed;
  const first = users.slice(0, mostNamed).join(', ');
  return others > 0 ? `${first} and ${others} others` : first;
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

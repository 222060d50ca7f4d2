import { type Caller, callerName } from '../../../platform/identity/caller.ts';
import { MeshError } from '../../../schema/errors.ts';
import { yearsAfter } from './days.ts';

/** Throws INVALID_INPUT for a last day that is over, or more than a year away. */
export function requireExpiry(expires: string, today: string): void {
  const latest = yearsAfter(today, 1);
  if (expires >= today && expires <= latest) return;
  const message = `expires must be from ${today} to ${latest}, not ${expires}`;
  throw new MeshError('INVALID_INPUT', message, { path: ['input', 'expires'] });
}

/**
 * Throws FORBIDDEN unless the caller's domain is served in the environment, or it is the platform team:
 * whoever lets something break there has something to lose there.
 */
export function requireReleasing(caller: Caller, environment: string, isReleased: boolean): void {
  if (isReleased || (caller.kind === 'team' && caller.name === 'platform')) return;
  const who = `teams whose domain ${environment} serves, and to team:platform`;
  throw new MeshError('FORBIDDEN', `${callerName(caller)} may not do this; it is open to ${who}`);
}

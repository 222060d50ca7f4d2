import { type Caller, callerName, requireCaller } from '../../../platform/identity/caller.ts';
import { MeshError } from '../../../schema/errors.ts';

/** Throws unless some team of the company asks: sums name nobody, yet are not for everyone. */
export function requireTeam(caller: Caller): void {
  if (caller.kind === 'team') return;
  if (caller.kind === 'anonymous') requireCaller(caller, { team: 'marketing' });
  throw new MeshError('FORBIDDEN', `${callerName(caller)} may not do this; it is open to teams`);
}

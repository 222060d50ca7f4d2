import { type Caller, callerName, requireCaller } from '../../../platform/identity/caller.ts';
import { MeshError } from '../../../schema/errors.ts';

/**
 * A consumer and its agreements are seen by itself and by teams. A contact and what somebody was refused
 * are nobody else's business.
 */
export function sees(caller: Caller, consumer: string): boolean {
  return caller.kind === 'team' || isSelf(caller, consumer);
}

/** The consumers whom a caller sees: all of them, a single one, or none. */
export type Scope = { kind: 'all' } | { kind: 'one'; name: string } | { kind: 'none' };

/** Whom of all consumers, or of those named `wanted`, this caller sees. */
export function scopeOf(caller: Caller, wanted?: string | null): Scope {
  if (wanted) return sees(caller, wanted) ? { kind: 'one', name: wanted } : { kind: 'none' };
  if (caller.kind === 'team') return { kind: 'all' };
  return caller.kind === 'consumer' ? { kind: 'one', name: caller.name } : { kind: 'none' };
}

/** Throws UNAUTHENTICATED or FORBIDDEN unless a consumer speaks for itself, or a team speaks. */
export function requireSelfOrTeam(caller: Caller, consumer: string): void {
  if (sees(caller, consumer)) return;
  refuse(caller, `consumer:${consumer} and to teams`);
}

/** Throws UNAUTHENTICATED or FORBIDDEN unless a team speaks. */
export function requireTeam(caller: Caller): void {
  if (caller.kind !== 'team') refuse(caller, 'teams');
}

/** Of a data product; null for one that is gone, which the platform team speaks for. */
export type Owned = { domain: string; owner: string } | null;

/** A consumer, and the team that answers for it. */
type Answerable = { name: string; owner: string };

/** Throws FORBIDDEN unless the caller is the product's domain or owner, or the platform team. */
export function requireOwner(caller: Caller, product: Owned): void {
  if (owns(caller, product)) return;
  const owners = product ? [product.domain, product.owner] : [];
  const teams = [...new Set([...owners, 'platform'])].map((name) => `team:${name}`);
  refuse(caller, teams.join(', '));
}

/** As `requireOwner`, and the consumer may do it for itself. */
export function requireOwnerOrSelf(caller: Caller, product: Owned, consumer: string): void {
  if (!isSelf(caller, consumer)) requireOwner(caller, product);
}

/** Throws FORBIDDEN unless a consumer speaks for itself, or the team that answers for it, or the platform team. */
export function requireConsumerOwner(caller: Caller, { name, owner }: Answerable): void {
  if (isSelf(caller, name)) return;
  if (caller.kind === 'team' && [owner, 'platform'].includes(caller.name)) return;
  refuse(caller, `consumer:${name}, team:${owner}, team:platform`);
}

const isSelf = (caller: Caller, consumer: string) =>
  caller.kind === 'consumer' && caller.name === consumer;

function owns(caller: Caller, product: Owned): boolean {
  if (caller.kind !== 'team') return false;
  return [product?.domain, product?.owner, 'platform'].includes(caller.name);
}

function refuse(caller: Caller, who: string): never {
  if (caller.kind === 'anonymous') requireCaller(caller, { team: 'catalog' });
  throw new MeshError('FORBIDDEN', `${callerName(caller)} may not do this; it is open to ${who}`);
}

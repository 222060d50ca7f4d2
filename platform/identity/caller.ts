import { MeshError } from '../../schema/errors.ts';

/**
 * Who is asking. Teams own a domain's data, offices write their own locales,
 * consumers are channels such as a storefront that sell and record on behalf of shoppers.
 */
export type Caller =
  | { kind: 'anonymous' }
  | { kind: 'team'; name: string }
  | { kind: 'office'; name: string }
  | { kind: 'consumer'; name: string };

/** The header that carries the caller between processes: `team:catalog`, `office:dach`, `consumer:storefront`. */
export const callerHeader = 'x-weft-caller';

const form = /^(team|office|consumer):([a-z0-9][a-z0-9-]{0,62})$/;

/** Reads the caller from its header. Absent means anonymous; a malformed one is refused. */
export function parseCaller(header: string | undefined): Caller {
  if (header === undefined || header === '') return { kind: 'anonymous' };
  const [, kind, name] = form.exec(header) ?? [];
  if (name && (kind === 'team' || kind === 'office' || kind === 'consumer')) return { kind, name };
  throw new MeshError(
    'UNAUTHENTICATED',
    `The header ${callerHeader} must be team:<name>, office:<name> or consumer:<name>, e.g. "team:catalog"`,
  );
}

/** The caller as text, for "changed by" columns and logs. */
export function callerName(caller: Caller): string {
  return caller.kind === 'anonymous' ? 'anonymous' : `${caller.kind}:${caller.name}`;
}

export interface Allowed {
  /** The team that owns the data. */
  team: string;
  /** The platform team may do it too, for a team that cannot. */
  platform?: boolean;
  /** Channels may do it too, e.g. reserve stock at a checkout. */
  consumers?: boolean;
  /** Regional offices may do it too, within what the domain's law gives them. */
  offices?: boolean;
}

/** Throws UNAUTHENTICATED or FORBIDDEN unless the caller is one of those allowed. */
export function requireCaller(caller: Caller, allowed: Allowed): void {
  if (caller.kind === 'anonymous') {
    throw new MeshError(
      'UNAUTHENTICATED',
      `Say who is asking: send the header ${callerHeader}, e.g. "team:${allowed.team}"`,
    );
  }
  const isOwner = caller.kind === 'team' && caller.name === allowed.team;
  const isPlatform =
    caller.kind === 'team' && caller.name === 'platform' && allowed.platform === true;
  const isConsumer = caller.kind === 'consumer' && allowed.consumers === true;
  const isOffice = caller.kind === 'office' && allowed.offices === true;
  if (isOwner || isPlatform || isConsumer || isOffice) return;
  const others = [
    allowed.platform && 'team:platform',
    allowed.consumers && 'consumers',
    allowed.offices && 'regional offices',
  ];
  const who = [`team:${allowed.team}`, ...others.filter(Boolean)].join(', ');
  throw new MeshError('FORBIDDEN', `${callerName(caller)} may not do this; it is open to ${who}`);
}

/**
 * Throws UNAUTHENTICATED or FORBIDDEN unless a team or a channel asks: for what is about single orders
 * and customers, which colleagues of any team need, e.g. customer service, and the public does not.
 */
export function requireTeamOrConsumer(caller: Caller): void {
  if (isTeamOrConsumer(caller)) return;
  if (caller.kind === 'anonymous') {
    const example = '"team:logistics" or "consumer:storefront"';
    throw new MeshError(
      'UNAUTHENTICATED',
      `Say who is asking: send the header ${callerHeader}, e.g. ${example}`,
    );
  }
  throw new MeshError(
    'FORBIDDEN',
    `${callerName(caller)} may not see this; it is open to teams and consumers`,
  );
}

/** The same as a question: for what others simply do not see. */
export function isTeamOrConsumer({ kind }: Caller): boolean {
  return kind === 'team' || kind === 'consumer';
}

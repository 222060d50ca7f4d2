import { MeshError } from '../../../schema/errors.ts';

export type ReservationStatus = 'ACTIVE' | 'COMMITTED' | 'RELEASED' | 'EXPIRED';

export interface Held {
  id: string;
  status: ReservationStatus;
  expiresAt: Date;
}

/** What a reservation is now: one whose time has run out is expired, also before its stock was given back. */
export function statusAt({ status, expiresAt }: Omit<Held, 'id'>, now: Date): ReservationStatus {
  return status === 'ACTIVE' && expiresAt <= now ? 'EXPIRED' : status;
}

/** Throws INVALID_TRANSITION unless the reservation still holds its stock. */
export function requireActive(reservation: Held, now: Date, step: string): void {
  const status = statusAt(reservation, now);
  if (status === 'ACTIVE') return;
  throw new MeshError(
    'INVALID_TRANSITION',
    `Reservation ${reservation.id} is ${status} and cannot be ${step}; only an ACTIVE one can`,
    { path: ['input', 'id'] },
  );
}

/** The domain's own team, which may end any reservation. */
const owner = 'team:logistics';

/** Throws FORBIDDEN unless the caller made the reservation or owns all of them: ids are no secret. */
export function requireMaker(reservation: { id: string; createdBy: string }, caller: string): void {
  if (caller === reservation.createdBy || caller === owner) return;
  throw new MeshError(
    'FORBIDDEN',
    `Reservation ${reservation.id} is another caller's; only who made it and ${owner} may end it`,
    { path: ['input', 'id'] },
  );
}

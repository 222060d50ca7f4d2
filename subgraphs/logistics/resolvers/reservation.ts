import { requireTeamOrConsumer } from '../../../platform/identity/caller.ts';
import type { ReservationResolvers } from '../generated/resolvers.ts';
import { statusAt } from '../model/reservation.ts';

export const Reservation: ReservationResolvers = {
  __resolveReference: ({ id }, { loaders, caller }) => {
    requireTeamOrConsumer(caller);
    return loaders.reservation.load(id);
  },
  status: (reservation, _args, { clock }) => statusAt(reservation, clock()),
  lines: ({ id }, _args, { loaders }) => loaders.reservationLines.load(id),
  endedAt: (reservation, _args, { clock }) =>
    reservation.endedAt ??
    (statusAt(reservation, clock()) === 'EXPIRED' ? reservation.expiresAt : null),
};

import { isTeamOrConsumer } from '../../../platform/identity/caller.ts';
import type { TrackingEventResolvers } from '../generated/resolvers.ts';

// The last places of a parcel are its destination: whoever merely has the number is told neither.
export const TrackingEvent: TrackingEventResolvers = {
  place: ({ place }, _args, { caller }) => (isTeamOrConsumer(caller) ? place : null),
  note: ({ note }, _args, { caller }) => (isTeamOrConsumer(caller) ? note : null),
};

import { Badge } from '../../../ui/badge.tsx';
import { DayName } from '../../../ui/day-name.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { utcToday } from '../../../ui/plot/day.ts';
import type { Parcel } from '../answers.ts';
import { isLate } from './events.ts';

/** By when it should be there, and from where to where it goes. */
export function ParcelFacts({ parcel }: { parcel: Parcel }) {
  const { createdAt, promisedOn, deliveredAt, location, destination } = parcel;
  return (
    <section className="card tile" aria-labelledby="parcel-facts">
      <h2 id="parcel-facts" className="service-heading">
        Delivery
      </h2>
      <dl className="service-facts">
        <dt>Promised</dt>
        <dd>
          {promisedOn === null ? 'The carrier names no day' : <DayName day={promisedOn} />}{' '}
          {isLate(parcel, utcToday()) && <Badge tone="bad">late</Badge>}
        </dd>
        <dt>Delivered</dt>
        <dd>{deliveredAt === null ? 'not yet' : <Moment at={deliveredAt} />}</dd>
        <dt>Sent</dt>
        <dd>
          <Moment at={createdAt} />
        </dd>
        <dt>From</dt>
        <dd>
          {location.name}, {location.country}
        </dd>
        <dt>To</dt>
        <dd>
          {destination
            ? `${destination.postcode}, ${destination.country}`
            : 'shown to teams and channels alone'}
        </dd>
      </dl>
    </section>
  );
}

import { Link } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { Gaps } from '../../../ui/tile.tsx';
import { parcelByNumber } from '../queries.ts';
import { ParcelFacts } from './parcel-facts.tsx';
import { ParcelLines } from './parcel-lines.tsx';
import { StatusOfParcel } from './status.tsx';
import { Steps, Timeline } from './timeline.tsx';

/** Where a parcel is, and what happened to it. */
export function ShipmentView({ trackingNumber }: { trackingNumber: string }) {
  const answer = useGraph(parcelByNumber, { trackingNumber }, { everyMs: 10_000 });
  const parcel = answer.state === 'loaded' ? answer.data.shipment : null;
  const failure = answer.state === 'loaded' && !parcel ? answer.errors[0] : undefined;
  return (
    <Page
      title={`Parcel ${trackingNumber}`}
      purpose={
        parcel && (
          <span className="service-subtitle">
            <StatusOfParcel status={parcel.status} />
            <span>
              {parcel.service.carrier.name} {parcel.service.name} · order {parcel.orderReference}
            </span>
          </span>
        )
      }
      actions={<Link href="/service">Search again</Link>}
    >
      {answer.state === 'loading' && <Loading what="the parcel" />}
      {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      {failure && <Failed reason={failure.message} />}
      {answer.state === 'loaded' && !parcel && !failure && (
        <Empty title="There is no such parcel">
          <span>Compare the tracking number letter by letter.</span>
        </Empty>
      )}
      {answer.state === 'loaded' && parcel && (
        <>
          <Gaps errors={answer.errors} lapse={answer.lapse} />
          <section className="card" aria-label="Progress">
            <Steps timeline={parcel.timeline} />
          </section>
          <div className="service-parcel">
            <section className="card tile" aria-labelledby="parcel-timeline">
              <h2 id="parcel-timeline" className="service-heading">
                What happened
              </h2>
              <Timeline timeline={parcel.timeline} />
            </section>
            <div className="service-aside">
              <ParcelFacts parcel={parcel} />
              <ParcelLines lines={parcel.lines} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

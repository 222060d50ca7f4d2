import { Link } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Moment } from '../../../ui/moment.tsx';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Tile } from '../../../ui/tile.tsx';
import type { ParcelPage } from '../answers.ts';
import { shipmentPath } from '../links.ts';
import { productParcels } from '../queries.ts';
import { StatusOfParcel } from '../shipment/status.tsx';

/** The latest parcels with the product in them; told to teams and channels. */
export function ParcelsTile({ skus }: { skus: readonly string[] }) {
  const answer = useGraph(productParcels, { skus }, { everyMs: 30_000, isOff: !skus.length });
  return (
    <Tile title="Latest parcels" what="parcels" answer={answer}>
      {({ shipments }) => shipments && <Parcels page={shipments} skus={skus} />}
    </Tile>
  );
}

interface ParcelsProps {
  page: ParcelPage;
  skus: readonly string[];
}

function Parcels({ page: { nodes, pageInfo }, skus }: ParcelsProps) {
  if (!nodes.length) return <p className="muted">None was sent.</p>;
  return (
    <>
      <ScrollTable
        label="Parcels with the product"
        columns={['Parcel', 'Sent', 'Units', 'Status']}
        className="service-lines"
      >
        {nodes.map(({ trackingNumber, createdAt, service, lines, status }) => (
          <tr key={trackingNumber}>
            <th scope="row">
              <Link href={shipmentPath(trackingNumber)}>{trackingNumber}</Link>
              <span className="service-carrier">{service.carrier.name}</span>
            </th>
            <td>
              <Moment at={createdAt} />
            </td>
            <td className="tile-number">
              {lines
                .filter(({ sku }) => skus.includes(sku))
                .reduce((sum, { quantity }) => sum + quantity, 0)}
            </td>
            <td>
              <StatusOfParcel status={status} />
            </td>
          </tr>
        ))}
      </ScrollTable>
      {pageInfo.hasNextPage && <p className="tile-limit">The latest 10 are shown.</p>}
    </>
  );
}

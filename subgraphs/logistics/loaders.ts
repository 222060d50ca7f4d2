import type { Kysely } from 'kysely';
import type { Page } from '../../platform/subgraph/connection.ts';
import { loaderFamily, manyByKey, oneByKey } from '../../platform/subgraph/loader.ts';
import {
  carriersByIds,
  countriesSendingTo,
  networkTo,
  servicesByCarriers,
  servicesByIds,
} from './store/carriers.ts';
import { inboundByIds, linesByInbound } from './store/inbound.ts';
import {
  incomingBySkus,
  type LevelCursor,
  levelPagesByLocation,
  levelsByIds,
  levelsBySkus,
} from './store/levels.ts';
import { locationsByIds, shippingLocations } from './store/locations.ts';
import { movementPagesByLevel } from './store/movements.ts';
import { positionsBySkus } from './store/positions.ts';
import { linesByReservations, reservationsByIds } from './store/reservations.ts';
import {
  eventsByShipments,
  linesByShipments,
  shipmentsByIds,
  shipmentsByTrackingNumbers,
  zonesByShipments,
} from './store/shipments.ts';
import type { Tables } from './store/tables.ts';

const idOf = ({ id }: { id: string }) => id;

/** This request's DataLoaders. */
export function createLoaders(db: Kysely<Tables>) {
  return {
    ...stockLoaders(db),
    ...reservationLoaders(db),
    ...carrierLoaders(db),
    ...inboundLoaders(db),
    ...shipmentLoaders(db),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

function stockLoaders(db: Kysely<Tables>) {
  return {
    location: oneByKey((ids: string[]) => locationsByIds(db, ids), idOf),
    shippingLocations: once(() => shippingLocations(db)),
    level: oneByKey((ids: string[]) => levelsByIds(db, ids), idOf),
    levelsBySku: manyByKey(
      (skus: string[]) => levelsBySkus(db, skus),
      ({ sku }) => sku,
    ),
    levelsByLocation: loaderFamily(
      ({ below, page }: { below: boolean | null; page: Page<LevelCursor> }) =>
        manyByKey(
          (ids: string[]) => levelPagesByLocation(db, ids, below, page),
          ({ location }) => location,
        ),
      (args) => JSON.stringify(args),
    ),
    movements: loaderFamily(
      (page: Page<number>) =>
        manyByKey(
          (ids: string[]) => movementPagesByLevel(db, ids, page),
          ({ level }) => level,
        ),
      (page) => JSON.stringify(page),
    ),
    incoming: oneByKey((ids: string[]) => incomingByLevels(db, ids), idOf),
    // A request sees one moment: the first clock reading counts for all of its fields.
    positions: loaderFamily(
      (now: Date) =>
        manyByKey(
          (skus: string[]) => positionsBySkus(db, skus, now),
          ({ sku }) => sku,
        ),
      () => 'this request',
    ),
  };
}

function reservationLoaders(db: Kysely<Tables>) {
  return {
    reservation: oneByKey((ids: string[]) => reservationsByIds(db, ids), idOf),
    reservationLines: manyByKey(
      (ids: string[]) => linesByReservations(db, ids),
      ({ reservation }) => reservation,
    ),
  };
}

function carrierLoaders(db: Kysely<Tables>) {
  return {
    carrier: oneByKey((ids: string[]) => carriersByIds(db, ids), idOf),
    service: oneByKey((ids: string[]) => servicesByIds(db, ids), idOf),
    servicesByCarrier: manyByKey(
      (ids: string[]) => servicesByCarriers(db, ids),
      ({ carrierId }) => carrierId,
    ),
    network: loaderFamily(
      (address: { country: string; postcode: string }) => networkTo(db, address),
      ({ country, postcode }) => `${country} ${postcode}`,
    ),
    countriesSendingTo: loaderFamily(
      (country: string) => countriesSendingTo(db, country),
      (country) => country,
    ),
  };
}

function inboundLoaders(db: Kysely<Tables>) {
  return {
    inbound: oneByKey((ids: string[]) => inboundByIds(db, ids), idOf),
    inboundLines: manyByKey(
      (ids: string[]) => linesByInbound(db, ids),
      ({ inboundShipment }) => inboundShipment,
    ),
  };
}

function shipmentLoaders(db: Kysely<Tables>) {
  return {
    shipment: oneByKey((ids: string[]) => shipmentsByIds(db, ids), idOf),
    shipmentByTrackingNumber: oneByKey(
      (numbers: string[]) => shipmentsByTrackingNumbers(db, numbers),
      ({ trackingNumber }) => trackingNumber,
    ),
    shipmentLines: manyByKey(
      (ids: string[]) => linesByShipments(db, ids),
      ({ shipment }) => shipment,
    ),
    zonesOfShipment: manyByKey(
      (ids: string[]) => zonesByShipments(db, ids),
      ({ shipment }) => shipment,
    ),
    events: manyByKey(
      (ids: string[]) => eventsByShipments(db, ids),
      ({ shipment }) => shipment,
    ),
  };
}

/** A level's id is its location's and its SKU, joined by the first colon. */
function incomingByLevels(db: Kysely<Tables>, ids: string[]) {
  return incomingBySkus(
    db,
    ids.map((id) => id.slice(id.indexOf(':') + 1)),
  );
}

/** Asks at most once in a request. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

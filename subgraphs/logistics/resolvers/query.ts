import { requireTeamOrConsumer } from '../../../platform/identity/caller.ts';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { allCarriers } from '../store/carriers.ts';
import { inboundPage } from '../store/inbound.ts';
import { levelPage } from '../store/levels.ts';
import { locationPage } from '../store/locations.ts';
import { shipmentPage } from '../store/shipments.ts';
import { countStock, scarcePage } from '../store/stock-summary.ts';
import {
  inboundCursor,
  levelCursor,
  locationCursor,
  shipmentCursor,
  skuStockCursor,
} from './cursors.ts';

export const Query: QueryResolvers = {
  fulfilmentLocation: (_root, { id }, { loaders }) => loaders.location.load(id),
  fulfilmentLocations: async (_root, args, { db }) => {
    const page = readPage(args, locationCursor);
    const rows = await locationPage(db, args, page);
    return toConnection(rows, page, ({ priority, id }) => [priority, id]);
  },
  inventoryLevels: async (_root, args, { db }) => {
    const page = readPage(args, levelCursor);
    const rows = await levelPage(db, args, page);
    return toConnection(rows, page, ({ sku, location }) => [sku, location]);
  },
  stockSummary: (_root, _args, { db }) => countStock(db),
  scarceStock: async (_root, args, { db }) => {
    const page = readPage(args, skuStockCursor);
    const rows = await scarcePage(db, page);
    return toConnection(rows, page, ({ promisable, sku }) => [promisable, sku]);
  },
  inboundShipment: (_root, { id }, { loaders }) => loaders.inbound.load(id),
  inboundShipments: async (_root, args, { db }) => {
    requireFewSkus(args.skus);
    const page = readPage(args, inboundCursor);
    const rows = await inboundPage(db, args, page);
    return toConnection(rows, page, ({ dueOn, id }) => [dueOn, id]);
  },
  shipment: (_root, { id, trackingNumber }, { loaders }) => {
    if (id && !trackingNumber) return loaders.shipment.load(id);
    if (trackingNumber && !id) return loaders.shipmentByTrackingNumber.load(trackingNumber);
    throw new MeshError('INVALID_INPUT', 'Give either id or trackingNumber', {
      path: ['trackingNumber'],
    });
  },
  shipments: async (_root, args, { db, caller }) => {
    requireTeamOrConsumer(caller);
    requireFewSkus(args.skus);
    const page = readPage(args, shipmentCursor);
    const rows = await shipmentPage(db, args, page);
    return toConnection(rows, page, ({ createdAt, id }) => [createdAt.toISOString(), id]);
  },
  reservation: (_root, { id }, { loaders, caller }) => {
    requireTeamOrConsumer(caller);
    return loaders.reservation.load(id);
  },
  carriers: (_root, _args, { db }) => allCarriers(db),
};

/** As many as a product has variants at most. */
const mostSkus = 250;

function requireFewSkus(skus: readonly string[] | null | undefined): void {
  if (!skus || skus.length <= mostSkus) return;
  throw new MeshError('INVALID_INPUT', `Name at most ${mostSkus} SKUs, not ${skus.length}`, {
    path: ['skus'],
  });
}

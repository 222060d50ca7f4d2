import type { FlatRow } from '../../../platform/transfer/feed.ts';
import {
  Dice,
  dayOf,
  everySku,
  productNumbers,
  type SyntheticFeeds,
  type SyntheticRetailer,
  skusOf,
} from '../../../platform/transfer/synthetic.ts';

const sites = [
  {
    id: 'north',
    name: 'North Hub',
    country: 'NL',
    postcode: '3089 JW',
    time_zone: 'Europe/Amsterdam',
  },
  {
    id: 'alps',
    name: 'Alps Warehouse',
    country: 'CH',
    postcode: '4052',
    time_zone: 'Europe/Zurich',
  },
  {
    id: 'isles',
    name: 'Isles Warehouse',
    country: 'GB',
    postcode: 'LS10 1AB',
    time_zone: 'Europe/London',
  },
  {
    id: 'west',
    name: 'West Warehouse',
    country: 'US',
    postcode: '89502',
    time_zone: 'America/Los_Angeles',
  },
];
const siteIds = sites.map(({ id }) => id);

/** Stock, carriers and orders of a made-up retailer. */
export const generator: SyntheticFeeds = {
  locations,
  carriers,
  services,
  zones,
  inventory,
  'purchase-order-lines': purchaseOrderLines,
};

function* locations(): Generator<FlatRow> {
  for (const [index, site] of sites.entries()) {
    yield { ...site, kind: 'WAREHOUSE', priority: (index + 1) * 10 };
  }
}

function* carriers(): Generator<FlatRow> {
  yield { id: 'overland', name: 'Overland Parcels' };
}

function* services(): Generator<FlatRow> {
  const limits = { max_weight_grams: 30_000, max_side_mm: 1200 };
  yield { id: 'overland-day', carrier: 'overland', name: 'Day', cutoff_hour: 15, ...limits };
  yield { id: 'overland-slow', carrier: 'overland', name: 'Slow', cutoff_hour: 17, ...limits };
}

function* zones(): Generator<FlatRow> {
  for (const country of ['DE', 'CH', 'GB', 'US']) {
    const zone = { country, postcode_prefix: null };
    yield { service: 'overland-day', ...zone, min_days: 1, max_days: 2 };
    yield { service: 'overland-slow', ...zone, min_days: 3, max_days: 6 };
  }
}

function* inventory(retailer: SyntheticRetailer): Generator<FlatRow> {
  for (const { sku } of everySku(retailer)) {
    const dice = new Dice(retailer.seed, sku, 1);
    const first = dice.whole(0, siteIds.length - 1);
    for (const location of [siteIds[first], siteIds[(first + 1) % siteIds.length]]) {
      yield {
        sku,
        location: location ?? 'north',
        on_hand: dice.chance(15) ? 0 : dice.whole(1, 400),
        unavailable: 0,
        safety_stock: 5,
        reorder_point: dice.whole(5, 40),
        shelf: `${dice.pick(['A', 'B', 'C'])}${dice.whole(1, 40)}`,
        bin: String(dice.whole(1, 90)),
      };
    }
  }
}

/** One product in ten is on order. */
function* purchaseOrderLines(retailer: SyntheticRetailer): Generator<FlatRow> {
  for (const number of productNumbers(retailer)) {
    const dice = new Dice(retailer.seed, 'order', number);
    if (!dice.chance(10)) continue;
    const order = makeOrder(number, dice);
    for (const [index, sku] of skusOf(retailer, number).entries()) {
      yield {
        ...order,
        line: index + 1,
        sku,
        ordered: dice.whole(10, 300),
        received: 0,
        rejected: 0,
      };
    }
  }
}

function makeOrder(number: number, dice: Dice) {
  const orderedOn = dice.whole(200, 320);
  return {
    purchase_order: `GPO-${number}`,
    supplier: dice.pick(['Hill & Dale Ltd', 'Fjord Textil AS', 'Alpina Bekleidung GmbH']),
    ship_method: dice.pick(['SEA', 'ROAD', 'AIR']),
    location: dice.pick(siteIds),
    ordered_on: dayOf(orderedOn),
    due_on: dayOf(orderedOn + dice.whole(20, 90)),
  };
}

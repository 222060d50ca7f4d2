import type { FlatRow } from '../../../platform/transfer/feed.ts';
import {
  categoryIds,
  Dice,
  momentOf,
  productId,
  productNumbers,
  type SyntheticFeeds,
  type SyntheticRetailer,
  skusOf,
  syntheticMarkets,
} from '../../../platform/transfer/synthetic.ts';

const marketCodes = syntheticMarkets.map(({ code }) => code);

/** Promotions, reviews, engagement and consent of a made-up retailer. */
export const generator: SyntheticFeeds = {
  segments,
  promotions,
  'promotion-targets': promotionTargets,
  reviews,
  engagement,
  consent,
};

function* segments(): Generator<FlatRow> {
  yield { id: 'members', name: 'Members', description: 'Shoppers with an account' };
}

function* promotions(): Generator<FlatRow> {
  const period = {
    starts_on: '2026-01-01',
    ends_on: '2027-12-31',
    status: 'ACTIVE',
    type: 'Seasonal',
  };
  const terms = { kind: 'PERCENTAGE', min_quantity: 1, ...period };
  for (const [index, category] of categoryIds.slice(0, 3).entries()) {
    const percent = String(10 + index * 5);
    const title = `${percent} % off ${category}`;
    const markets = marketCodes.slice(index).join('|');
    yield {
      id: `g-${category}`,
      title,
      percent,
      markets,
      stacking: 'EXCLUSIVE',
      priority: 10,
      ...terms,
    };
  }
  const markets = marketCodes.join('|');
  const members = { title: '5 % for members', percent: '5', audience: 'members', markets };
  yield { id: 'g-members', ...members, stacking: 'STACKABLE', priority: 5, ...terms };
}

function* promotionTargets(): Generator<FlatRow> {
  for (const target of categoryIds.slice(0, 3)) {
    yield { promotion: `g-${target}`, target_type: 'CATEGORY', target };
  }
  yield { promotion: 'g-members', target_type: 'ALL', target: null };
}

const verdicts = [
  {
    rating: 5,
    title: 'Bought a second one',
    body: 'Does what it says, and looks as new after a season.',
  },
  { rating: 4, title: 'Very good', body: 'Light and tough. The pockets could be larger.' },
  { rating: 3, title: 'All right', body: 'Fine for a day out; I would not take it further.' },
  { rating: 2, title: 'Not for me', body: 'Runs small, and the colour differs from the picture.' },
  { rating: 1, title: 'Sent back', body: 'A seam came open in the first week.' },
];
const names = ['Ada', 'Ben', 'Clara', 'Dirk', 'Elif', 'Fabio', 'Greta', 'Hugo'];

/** None to four a product, most of them kind. */
function* reviews(retailer: SyntheticRetailer): Generator<FlatRow> {
  for (const number of productNumbers(retailer)) {
    const dice = new Dice(retailer.seed, 'reviews', number);
    const count = dice.whole(0, 4);
    for (let index = 1; index <= count; index++) {
      const verdict = dice.chance(60) ? dice.pick(verdicts.slice(0, 2)) : dice.pick(verdicts);
      yield {
        id: `GR-${productId(number)}-${index}`,
        product: productId(number),
        sku: dice.pick(skusOf(retailer, number)),
        ...verdict,
        author: dice.pick(names),
        locale: 'en-GB',
        status: dice.chance(95) ? 'PUBLISHED' : 'PENDING',
        verified: dice.chance(70),
        created_at: momentOf(dice),
      };
    }
  }
}

const touches = [
  'VIEW',
  'VIEW',
  'VIEW',
  'VIEW',
  'VIEW',
  'VIEW',
  'ADD_TO_CART',
  'WISHLIST',
  'PURCHASE',
];

/** Up to ten events a product. */
function* engagement(retailer: SyntheticRetailer): Generator<FlatRow> {
  for (const number of productNumbers(retailer)) {
    const dice = new Dice(retailer.seed, 'engagement', number);
    const count = dice.whole(0, 10);
    for (let index = 1; index <= count; index++) {
      const kind = dice.pick(touches);
      const sku = kind === 'VIEW' ? null : dice.pick(skusOf(retailer, number));
      const event_id = `GE-${productId(number)}-${index}`;
      const market = dice.pick(marketCodes);
      yield {
        event_id,
        kind,
        product: productId(number),
        sku,
        market,
        occurred_at: momentOf(dice),
      };
    }
  }
}

/** One shopper for every ten products. */
function* consent({ products, seed }: SyntheticRetailer): Generator<FlatRow> {
  for (let number = 1; number <= Math.ceil(products / 10); number++) {
    const dice = new Dice(seed, 'consent', number);
    yield {
      subject: `g-subject-${number}`,
      purpose: dice.pick(['ANALYTICS', 'EMAIL', 'PERSONALISATION', 'SMS']),
      state: dice.chance(80) ? 'GRANTED' : 'WITHDRAWN',
      occurred_at: momentOf(dice),
      source: 'cookie banner',
    };
  }
}

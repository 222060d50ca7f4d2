import type { FlatRow } from '../../../platform/transfer/feed.ts';
import {
  categoryIds,
  categoryOf,
  Dice,
  dayOf,
  everySku,
  productId,
  productNumbers,
  type SyntheticFeeds,
  type SyntheticRetailer,
  skusOf,
  syntheticMarkets,
} from '../../../platform/transfer/synthetic.ts';

const brandIds = ['fellwright', 'oakmere', 'tarnside', 'corrie', 'stonegate', 'harefoot'];
const kinds = ['Ridge', 'Tarn', 'Corrie', 'Moor', 'Beck', 'Scree', 'Heather', 'Summit'];
const sizes = ['S', 'M', 'L'];

/** The catalog of a made-up retailer. */
export const generator: SyntheticFeeds = { brands, categories, products, variants, prices };

function* brands(): Generator<FlatRow> {
  for (const id of brandIds) yield { id, name: capital(id), description: null };
}

function* categories(): Generator<FlatRow> {
  yield { id: 'outdoor', parent: null, name: 'Outdoor', position: 10 };
  for (const [index, id] of categoryIds.entries()) {
    yield { id, parent: 'outdoor', name: capital(id), position: (index + 1) * 10 };
  }
}

function* products(retailer: SyntheticRetailer): Generator<FlatRow> {
  for (const number of productNumbers(retailer)) {
    const dice = new Dice(retailer.seed, 'product', number);
    const category = categoryOf(retailer, number);
    const title = `${dice.pick(kinds)} ${number} ${capital(category)}`;
    yield {
      id: productId(number),
      handle: `${category}-${productId(number).toLowerCase()}`,
      title,
      description: `${title}, made for days outside and for the years after.`,
      language: 'en-GB',
      brand: dice.pick(brandIds),
      category,
      status: 'ACTIVE',
    };
  }
}

function* variants(retailer: SyntheticRetailer): Generator<FlatRow> {
  for (const { number, place, sku } of everySku(retailer)) {
    const dice = new Dice(retailer.seed, sku);
    const size = sizes[place] ?? 'One size';
    yield {
      sku,
      product: productId(number),
      title: size,
      gtin: null,
      options: `Size=${size}`,
      weight_grams: dice.whole(80, 4000),
      length_mm: dice.whole(100, 900),
      width_mm: dice.whole(80, 500),
      height_mm: dice.whole(20, 300),
      status: 'ACTIVE',
      position: place * 10,
    };
  }
}

function* prices(retailer: SyntheticRetailer): Generator<FlatRow> {
  for (const number of productNumbers(retailer)) {
    const dice = new Dice(retailer.seed, 'price', number);
    const euros = dice.whole(9, 499);
    for (const sku of skusOf(retailer, number)) {
      for (const { currency } of syntheticMarkets) {
        const amount = `${euros + dice.whole(0, 5)}.${dice.pick(['00', '50', '90', '95'])}`;
        yield { sku, currency, amount, from: dayOf(0), until: null };
      }
    }
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

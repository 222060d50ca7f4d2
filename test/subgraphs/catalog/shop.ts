import { openDatabase } from '../../../platform/storage/database.ts';
import type { FlatRow } from '../../../platform/transfer/feed.ts';
import { feeds } from '../../../subgraphs/catalog/importers/index.ts';
import { room } from '../../../subgraphs/catalog/main.ts';
import type { Tables } from '../../../subgraphs/catalog/store/tables.ts';
import { startTestSubgraph } from '../../support/subgraph.ts';
import { importInBatches } from './feeding.ts';

/** The day on which the tests live. */
export const today = new Date('2026-11-23T12:00:00Z');

/** The rows of each feed, by its name. */
export type Stock = Record<string, readonly FlatRow[]>;

/** A catalog over HTTP, filled through its own feeds. */
export async function openShop(stock: Stock, clock: () => Date = () => today) {
  const catalog = await startTestSubgraph(room, { samples: false, clock });
  const db = openDatabase<Tables>({ url: catalog.databaseUrl, poolSize: 5 });
  const fill = async (more: Stock) => {
    for (const feed of feeds) {
      const outcomes = await importInBatches(db, feed, more[feed.name] ?? []);
      const refused = outcomes.find(({ kind }) => kind === 'rejected');
      if (refused) throw new Error(`${feed.name}: ${JSON.stringify(refused)}`);
    }
  };
  await fill(stock);
  const stop = async () => {
    await db.destroy();
    await catalog.stop();
  };
  return { ...catalog, db, fill, stop };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;

const colours = ['Pine', 'Slate', 'Ochre'];
const leaves = ['jackets', 'tops', 'tents'];

/** `count` products with two variants each, prices that repeat, brands and leaves in turn. */
export function sampleStock(count: number): Stock {
  const numbers = Array.from({ length: count }, (_, nth) => nth + 1);
  const skus = numbers.flatMap((nth) => ['S', 'M'].map((size) => ({ nth, size })));
  const id = (nth: number) => `P${String(nth).padStart(4, '0')}`;
  return {
    brands: ['fell', 'oak', 'camp'].map((brand) => ({ id: brand, name: brand.toUpperCase() })),
    categories: [
      { id: 'clothing', name: 'Clothing' },
      { id: 'outerwear', parent: 'clothing', name: 'Outerwear' },
      { id: 'jackets', parent: 'outerwear', name: 'Jackets' },
      { id: 'tops', parent: 'clothing', name: 'Tops' },
      { id: 'tents', name: 'Tents' },
    ],
    collections: [{ id: 'rain', title: 'Rain' }],
    attributes: [
      { code: 'waterproof', name: 'Waterproof', type: 'BOOLEAN' },
      { code: 'capacity', name: 'Capacity', type: 'NUMBER', unit: 'l' },
    ],
    products: numbers.map((nth) => ({
      id: id(nth),
      handle: `product-${nth}`,
      title: `${leaves[nth % 3]} model ${nth % 7}`,
      description: nth % 5 === 0 ? 'Keeps the rain out.' : 'Light and warm.',
      language: 'en-GB',
      brand: ['fell', 'oak', 'camp'][nth % 3] ?? null,
      category: leaves[nth % 3] ?? null,
      status: 'ACTIVE',
    })),
    'product-attributes': numbers.flatMap((nth) => [
      { product: id(nth), attribute: 'waterproof', value: String(nth % 2 === 0) },
      { product: id(nth), attribute: 'capacity', value: String(nth % 4) },
    ]),
    variants: skus.map(({ nth, size }) => ({
      sku: `${id(nth)}-${size}`,
      product: id(nth),
      title: size,
      options: `Colour=${colours[nth % 3]}|Size=${size}`,
      position: size === 'S' ? 1 : 2,
    })),
    prices: skus.map(({ nth, size }) => ({
      sku: `${id(nth)}-${size}`,
      currency: 'EUR',
      amount: String(10 + (nth % 10) * 5 + (size === 'M' ? 1 : 0)),
      from: '2026-01-01',
    })),
    'collection-products': [3, 1, 2]
      .filter((nth) => nth <= count)
      .map((nth, position) => {
        return { collection: 'rain', product: id(nth), position };
      }),
    media: numbers.map((nth) => {
      return { id: `m${nth}`, product: id(nth), file: 'mug.svg', alt_text: `Product ${nth}` };
    }),
  };
}

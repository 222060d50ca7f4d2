import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateFiles } from '../../../platform/transfer/generate.ts';
import {
  Dice,
  everySku,
  type SyntheticRetailer,
  skusOf,
} from '../../../platform/transfer/synthetic.ts';
import { generator as catalog } from '../../../subgraphs/catalog/importers/generator.ts';
import { feeds } from '../../../subgraphs/catalog/importers/index.ts';
import { generator as logistics } from '../../../subgraphs/logistics/importers/generator.ts';
import { generator as marketing } from '../../../subgraphs/marketing/importers/generator.ts';

describe('a made-up retailer', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-generate-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  async function digest(retailer: SyntheticRetailer): Promise<string> {
    const folder = await mkdtemp(join(home, 'run-'));
    await generateFiles({ feeds, generator: catalog, retailer, folder });
    const hash = createHash('sha256');
    for (const name of (await readdir(folder)).sort()) {
      hash.update(name).update(await readFile(join(folder, name)));
    }
    return hash.digest('hex');
  }

  it('is the same to the byte for the same seed, and another for another', async () => {
    const first = await digest({ products: 300, seed: 7 });
    expect(await digest({ products: 300, seed: 7 })).toBe(first);
    expect(await digest({ products: 300, seed: 8 })).not.toBe(first);
  });

  it('has the same SKUs in every domain', () => {
    const retailer = { products: 200, seed: 3 };
    const known = new Set([...everySku(retailer)].map(({ sku }) => sku));
    const skus = (rows: Iterable<Record<string, unknown>>) =>
      new Set([...rows].map(({ sku }) => sku).filter((sku) => sku !== null));
    expect(skus(catalog.variants?.(retailer) ?? [])).toEqual(known);
    expect(skus(logistics.inventory?.(retailer) ?? [])).toEqual(known);
    const reviewed = skus(marketing.reviews?.(retailer) ?? []);
    expect(reviewed.size).toBeGreaterThan(0);
    expect([...reviewed].filter((sku) => typeof sku !== 'string' || !known.has(sku))).toEqual([]);
  });

  it('keeps a product as it is when there are more of them', () => {
    expect(skusOf({ products: 10, seed: 1 }, 5)).toEqual(skusOf({ products: 100_000, seed: 1 }, 5));
  });

  it('rolls dice that favour no side', () => {
    const dice = new Dice(1, 'fair');
    const counts = new Map<number, number>();
    for (let roll = 0; roll < 6000; roll++) {
      const side = dice.whole(1, 6);
      counts.set(side, (counts.get(side) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(Math.min(...counts.values())).toBeGreaterThan(850);
  });
});

import type { Transaction } from 'kysely';
import { type Rejection, rejected } from '../../../platform/transfer/feed.ts';
import { optionsProblem, type Sibling, siblingProblem } from '../model/variant-options.ts';
import type { Tables } from '../store/tables.ts';
import { gtinOwners, variantsBySkus, variantsOfProducts } from '../store/variants.ts';
import { afterBatch } from './after-batch.ts';

interface Candidate extends Sibling {
  product: string;
  gtin?: string;
}

/**
 * Prepares the laws that a variant obeys beside its siblings, for a batch of them.
 * Rows take their place one by one: of two that clash the second is refused.
 */
export async function variantCheck(tx: Transaction<Tables>, rows: readonly Candidate[]) {
  const products = [...new Set(rows.map(({ product }) => product))];
  const skus = rows.map(({ sku }) => sku);
  const stored = skus.length ? await variantsBySkus(tx, skus) : [];
  const beside = await variantsOfProducts(tx, products);
  const owners = await gtinOwners(
    tx,
    rows.flatMap(({ gtin }) => gtin ?? []),
  );
  const homes = new Map(stored.map(({ sku, product_id }) => [sku, product_id]));
  return afterBatch(
    rows,
    ({ sku }) => sku,
    (rewritten) => {
      const place = new Places(homes);
      for (const row of beside) if (!rewritten.has(row.sku)) place.take(row.product_id, row);
      for (const [gtin, sku] of owners) if (!rewritten.has(sku)) place.own(sku, gtin);
      return (row) => place.seat(row);
    },
  );
}

/** Who stands where while a batch is judged. */
class Places {
  readonly homes: Map<string, string>;
  readonly siblings = new Map<string, Map<string, Sibling>>();
  readonly owners = new Map<string, string>();
  readonly gtins = new Map<string, string>();

  constructor(homes: ReadonlyMap<string, string>) {
    this.homes = new Map(homes);
  }

  take(product: string, { sku, options }: Sibling): void {
    const beside = this.siblings.get(product) ?? new Map<string, Sibling>();
    this.siblings.set(product, beside.set(sku, { sku, options }));
  }

  /** A variant has one GTIN: a new one sets the former free. */
  own(sku: string, gtin: string | undefined): void {
    const former = this.gtins.get(sku);
    if (former !== undefined) this.owners.delete(former);
    this.gtins.delete(sku);
    if (gtin === undefined) return;
    this.owners.set(gtin, sku);
    this.gtins.set(sku, gtin);
  }

  seat(row: Candidate): Rejection | null {
    const { sku, product, options, gtin } = row;
    const home = this.homes.get(sku) ?? product;
    if (home !== product) {
      return rejected('RULE_VIOLATED', 'product', `${sku} belongs to product ${home}`);
    }
    const beside = [...(this.siblings.get(product)?.values() ?? [])];
    const problem = optionsProblem(options) ?? siblingProblem({ sku, options }, beside);
    if (problem) return rejected('RULE_VIOLATED', 'options', problem);
    const owner = gtin ? (this.owners.get(gtin) ?? sku) : sku;
    if (owner !== sku) {
      return rejected('ALREADY_EXISTS', 'gtin', `GTIN ${gtin} belongs to variant ${owner}`);
    }
    this.own(sku, gtin);
    this.homes.set(sku, product);
    this.take(product, row);
    return null;
  }
}

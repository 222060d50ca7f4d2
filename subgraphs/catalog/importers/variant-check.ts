import type { Transaction } from 'kysely';
import { type Rejection, rejected } from '../../../platform/transfer/feed.ts';
import { optionsProblem, type Sibling, siblingProblem } from '../model/variant-options.ts';
import type { Tables } from '../store/tables.ts';
import { gtinOwners, variantsBySkus, variantsOfProducts } from '../store/variants.ts';

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
  const homes = new Map(stored.map(({ sku, product_id }) => [sku, product_id]));
  const owners = await gtinOwners(
    tx,
    rows.flatMap(({ gtin }) => gtin ?? []),
  );
  const siblings = new Map<string, Map<string, Sibling>>(products.map((id) => [id, new Map()]));
  for (const { product_id, sku, options } of await variantsOfProducts(tx, products)) {
    siblings.get(product_id)?.set(sku, { sku, options });
  }
  return ({ sku, product, options, gtin }: Candidate): Rejection | null => {
    const home = homes.get(sku) ?? product;
    if (home !== product) {
      return rejected('RULE_VIOLATED', 'product', `${sku} belongs to product ${home}`);
    }
    const beside = siblings.get(product) ?? new Map<string, Sibling>();
    const problem =
      optionsProblem(options) ?? siblingProblem({ sku, options }, [...beside.values()]);
    if (problem) return rejected('RULE_VIOLATED', 'options', problem);
    const owner = gtin ? (owners.get(gtin) ?? sku) : sku;
    if (owner !== sku) {
      return rejected('ALREADY_EXISTS', 'gtin', `GTIN ${gtin} belongs to variant ${owner}`);
    }
    if (gtin) owners.set(gtin, sku);
    homes.set(sku, product);
    siblings.set(product, beside.set(sku, { sku, options }));
    return null;
  };
}

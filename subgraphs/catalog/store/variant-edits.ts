import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { refuseTaken } from '../../../platform/storage/unique.ts';
import { requireVersion } from '../../../platform/storage/version.ts';
import { MeshError } from '../../../schema/errors.ts';
import { type ProductStatus, requireTransition } from '../model/lifecycle.ts';
import { siblingProblem, type VariantOption } from '../model/variant-options.ts';
import { writePrice } from './prices.ts';
import { lockProduct } from './product-edits.ts';
import type { Tables } from './tables.ts';
import { gtinOwners, type VariantRow, variantsBySkus, variantsOfProducts } from './variants.ts';

type Maybe<T> = T | null | undefined;

export interface VariantEdit {
  sku: string;
  product: string;
  expectedVersion?: Maybe<number>;
  gtin?: Maybe<string>;
  title?: Maybe<string>;
  options: VariantOption[];
  weightGrams?: Maybe<number>;
  dimensions?: Maybe<{ lengthMm: number; widthMm: number; heightMm: number }>;
  status?: Maybe<ProductStatus>;
  position?: Maybe<number>;
}

/**
 * Saves a variant under its product's lock, so that two at once cannot take the same options.
 * Throws NOT_FOUND, STALE_VERSION, ALREADY_EXISTS, RULE_VIOLATED or INVALID_TRANSITION.
 */
export function saveVariant(db: Kysely<Tables>, edit: VariantEdit): Promise<VariantRow> {
  return refuseTaken(
    db.transaction().execute(async (tx) => {
      const product = await lockProduct(tx, { id: edit.product }, ['input', 'product']);
      const [stored] = await variantsBySkus(tx, [edit.sku]);
      requireUnmoved(stored, edit);
      await requireFreeGtin(tx, edit);
      const problem = siblingProblem(edit, await variantsOfProducts(tx, [product.id]));
      if (problem) throw new MeshError('RULE_VIOLATED', problem, { path: ['input', 'options'] });
      const columns = { ...columnsOf(edit), position: edit.position ?? stored?.position ?? 0 };
      const status = edit.status ?? stored?.status ?? 'ACTIVE';
      const saved = await tx
        .insertInto('variants')
        .values({
          sku: edit.sku,
          ...columns,
          options: sql`${JSON.stringify(edit.options)}::jsonb`,
          status,
          weight_value: null,
          weight_unit: null,
          sell_start: null,
          sell_end: null,
        })
        .onConflict((oc) =>
          oc
            .column('sku')
            .doUpdateSet({
              ...columns,
              options: sql`excluded.options`,
              status,
              version: sql`variants.version + 1`,
            })
            .where('variants.product_id', '=', product.id),
        )
        .returningAll()
        .executeTakeFirst();
      if (saved) return saved;
      throw new MeshError('RULE_VIOLATED', `${edit.sku} has just been given to another product`, {
        path: ['input', 'product'],
      });
    }),
    'Its SKU or GTIN has just been taken',
  );
}

function columnsOf({ product, gtin, title, weightGrams, dimensions }: VariantEdit) {
  return {
    product_id: product,
    gtin: gtin ?? null,
    title: title ?? '',
    weight_grams: weightGrams ?? null,
    length_mm: dimensions?.lengthMm ?? null,
    width_mm: dimensions?.widthMm ?? null,
    height_mm: dimensions?.heightMm ?? null,
  };
}

function requireUnmoved(
  stored: VariantRow | undefined,
  { sku, product, status, expectedVersion }: VariantEdit,
): void {
  if (!stored) {
    if (expectedVersion) throw new MeshError('NOT_FOUND', `There is no variant ${sku} yet`);
    return;
  }
  requireVersion(stored.version, expectedVersion);
  if (stored.product_id !== product) {
    throw new MeshError('RULE_VIOLATED', `${sku} belongs to product ${stored.product_id}`, {
      path: ['input', 'product'],
    });
  }
  if (status && status !== stored.status) requireTransition(stored.status, status);
}

async function requireFreeGtin(tx: Transaction<Tables>, { gtin, sku }: VariantEdit): Promise<void> {
  if (!gtin) return;
  const owner = (await gtinOwners(tx, [gtin])).get(gtin);
  if (owner === undefined || owner === sku) return;
  throw new MeshError('ALREADY_EXISTS', `GTIN ${gtin} belongs to variant ${owner}`, {
    path: ['input', 'gtin'],
  });
}

export interface PriceEdit {
  sku: string;
  amount: string;
  currency: string;
  validFrom: string;
  validUntil: string | null;
}

/** Sets a list price from a day on. Throws NOT_FOUND. */
export function setListPrice(db: Kysely<Tables>, edit: PriceEdit): Promise<VariantRow> {
  return db.transaction().execute(async (tx) => {
    const [variant] = await variantsBySkus(tx, [edit.sku]);
    if (!variant) {
      throw new MeshError('NOT_FOUND', `There is no variant ${edit.sku}`, {
        path: ['input', 'sku'],
      });
    }
    await writePrice(tx, {
      sku: edit.sku,
      currency: edit.currency,
      valid_from: edit.validFrom,
      valid_until: edit.validUntil,
      amount: edit.amount,
    });
    return variant;
  });
}

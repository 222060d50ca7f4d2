import type { Kysely, Transaction } from 'kysely';
import { once } from '../../../platform/storage/once.ts';
import { refuseTaken } from '../../../platform/storage/unique.ts';
import { requireVersion } from '../../../platform/storage/version.ts';
import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';
import { type ProductStatus, publishProblems, requireTransition } from '../model/lifecycle.ts';
import { changeProduct, handleOwners, lockProducts, type ProductRow } from './products.ts';
import { requireKnown } from './references.ts';
import type { Tables } from './tables.ts';
import { pricedSkus, variantsOfProducts } from './variants.ts';

type Maybe<T> = T | null | undefined;

export interface ProductEdit {
  handle?: Maybe<string>;
  title?: Maybe<string>;
  description?: Maybe<string>;
  contentLanguage?: Maybe<string>;
  brand?: Maybe<string>;
  category?: Maybe<string>;
}

export interface NewProduct extends ProductEdit {
  id: string;
  handle: string;
  contentLanguage: string;
}

/** Who retries with which key. */
export interface Retry {
  caller: string;
  key: string;
  now: Date;
}

/**
 * Creates a DRAFT. The same key with the same request gives the product that was made for it.
 * Throws ALREADY_EXISTS, UNKNOWN_REFERENCE or IDEMPOTENCY_MISMATCH.
 */
export function createProduct(
  db: Kysely<Tables>,
  product: NewProduct,
  retry: Retry,
): Promise<ProductRow> {
  const request = { ...retry, operation: 'createProduct', content: product };
  return refuseTaken(
    db.transaction().execute(async (tx) => {
      const ids = await once(tx, request, () => addProduct(tx, product));
      const [made] = await lockProducts(tx, ids);
      if (!made) throw new MeshError('NOT_FOUND', `The product ${product.id} is gone by now`);
      return made;
    }),
    'Its id or handle has just been taken',
  );
}

async function addProduct(tx: Transaction<Tables>, product: NewProduct): Promise<string[]> {
  await requireFree(tx, product);
  await requireShelves(tx, product);
  await tx
    .insertInto('products')
    .values({
      id: product.id,
      handle: product.handle,
      title: product.title ?? '',
      description: product.description ?? null,
      content_language: product.contentLanguage,
      brand_id: product.brand ?? null,
      category_id: product.category ?? null,
      published_at: null,
    })
    .execute();
  return [product.id];
}

/** Changes what is given. Throws NOT_FOUND, STALE_VERSION, ALREADY_EXISTS or UNKNOWN_REFERENCE. */
export function updateProduct(
  db: Kysely<Tables>,
  edit: ProductEdit & { id: string; expectedVersion?: Maybe<number> },
): Promise<ProductRow> {
  return refuseTaken(
    db.transaction().execute(async (tx) => {
      const product = await lockProduct(tx, edit);
      if (edit.handle) await requireFreeHandle(tx, edit.handle, product.id);
      await requireShelves(tx, edit);
      const title = edit.title === undefined ? product.title : (edit.title ?? '');
      if (product.status === 'ACTIVE' && title === '') {
        throw new MeshError('RULE_VIOLATED', 'A product on sale keeps a title', {
          path: ['input', 'title'],
        });
      }
      return changeProduct(tx, product.id, {
        handle: edit.handle ?? product.handle,
        title,
        description: edit.description === undefined ? product.description : edit.description,
        content_language: edit.contentLanguage ?? product.content_language,
        brand_id: edit.brand === undefined ? product.brand_id : edit.brand,
        category_id: edit.category === undefined ? product.category_id : edit.category,
      });
    }),
    'Its id or handle has just been taken',
  );
}

/** Moves a product along its life. Throws INVALID_TRANSITION, or RULE_VIOLATED for an unfinished one. */
export function moveProduct(
  db: Kysely<Tables>,
  move: { id: string; expectedVersion?: Maybe<number>; status: ProductStatus },
  now: Date,
): Promise<ProductRow> {
  return db.transaction().execute(async (tx) => {
    const product = await lockProduct(tx, move);
    requireTransition(product.status, move.status);
    if (move.status !== 'ACTIVE') return changeProduct(tx, product.id, { status: move.status });
    await requirePublishable(tx, product, utcDay(now));
    return changeProduct(tx, product.id, { status: 'ACTIVE', published_at: now });
  });
}

/** Locks the product of an edit. Throws NOT_FOUND or STALE_VERSION. */
export async function lockProduct(
  tx: Transaction<Tables>,
  { id, expectedVersion }: { id: string; expectedVersion?: Maybe<number> },
  path: readonly string[] = ['input', 'id'],
): Promise<ProductRow> {
  const [product] = await lockProducts(tx, [id]);
  if (!product) throw new MeshError('NOT_FOUND', `There is no product ${id}`, { path });
  requireVersion(product.version, expectedVersion);
  return product;
}

async function requireFree(
  tx: Transaction<Tables>,
  { id, handle }: { id: string; handle: string },
): Promise<void> {
  const [taken] = await lockProducts(tx, [id]);
  if (taken) {
    throw new MeshError('ALREADY_EXISTS', `There is a product ${id} already`, {
      path: ['input', 'id'],
    });
  }
  await requireFreeHandle(tx, handle, id);
}

async function requireFreeHandle(
  tx: Transaction<Tables>,
  handle: string,
  id: string,
): Promise<void> {
  const owner = (await handleOwners(tx, [handle])).get(handle);
  if (owner === undefined || owner === id) return;
  throw new MeshError('ALREADY_EXISTS', `The handle ${handle} belongs to product ${owner}`, {
    path: ['input', 'handle'],
  });
}

async function requireShelves(
  tx: Transaction<Tables>,
  { brand, category }: ProductEdit,
): Promise<void> {
  await requireKnown(tx, 'brands', [brand], ['input', 'brand']);
  await requireKnown(tx, 'categories', [category], ['input', 'category']);
}

async function requirePublishable(
  tx: Transaction<Tables>,
  { id, title }: ProductRow,
  day: string,
): Promise<void> {
  const variants = await variantsOfProducts(tx, [id]);
  const skus = variants.map(({ sku }) => sku);
  const priced = await pricedSkus(tx, skus, day);
  const problems = publishProblems({
    title,
    variants: variants.map(({ sku, status }) => ({ sku, status, isPriced: priced.has(sku) })),
  });
  if (!problems.length) return;
  throw new MeshError('RULE_VIOLATED', `${id} cannot be published: ${problems.join('; ')}`, {
    path: ['input', 'id'],
  });
}

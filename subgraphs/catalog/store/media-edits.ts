import type { Kysely } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { deleteMedia, type MediaRow, mediaById, writeMedia } from './media.ts';
import { lockProduct } from './product-edits.ts';
import { changeProduct, type ProductRow } from './products.ts';
import type { Tables } from './tables.ts';
import { variantsBySkus } from './variants.ts';

/** Attaches media to a product. Throws NOT_FOUND, UNKNOWN_REFERENCE or ALREADY_EXISTS. */
export function attachMedia(db: Kysely<Tables>, media: MediaRow): Promise<MediaRow> {
  return db.transaction().execute(async (tx) => {
    const product = await lockProduct(tx, { id: media.product_id }, ['input', 'product']);
    const stored = await mediaById(tx, media.id);
    if (stored && stored.product_id !== product.id) {
      const message = `Media ${media.id} belongs to product ${stored.product_id}`;
      throw new MeshError('ALREADY_EXISTS', message, { path: ['input', 'id'] });
    }
    const [variant] = media.sku ? await variantsBySkus(tx, [media.sku]) : [];
    if (media.sku && variant?.product_id !== product.id) {
      const message = `Product ${product.id} has no variant ${media.sku}`;
      throw new MeshError('UNKNOWN_REFERENCE', message, { path: ['input', 'sku'] });
    }
    await changeProduct(tx, product.id, {});
    const saved = await writeMedia(tx, media);
    if (saved) return saved;
    const message = `Media ${media.id} has just been given to another product`;
    throw new MeshError('ALREADY_EXISTS', message, { path: ['input', 'id'] });
  });
}

/** Takes media away and returns their product. Throws NOT_FOUND. */
export function removeMedia(db: Kysely<Tables>, id: string): Promise<ProductRow> {
  return db.transaction().execute(async (tx) => {
    const media = await mediaById(tx, id);
    if (!media) {
      throw new MeshError('NOT_FOUND', `There is no media ${id}`, { path: ['input', 'id'] });
    }
    // Its product's lock keeps others from changing the media, and comes first everywhere.
    await lockProduct(tx, { id: media.product_id });
    await deleteMedia(tx, id);
    return changeProduct(tx, media.product_id, {});
  });
}

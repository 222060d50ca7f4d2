import type { Context } from '../context.ts';
import type { ProductRow } from '../store/products.ts';
import type { VariantRow } from '../store/variants.ts';

/** Drafts are for those who prepare them: teams and regional offices. */
export function seesDrafts({ caller }: Pick<Context, 'caller'>): boolean {
  return caller.kind === 'team' || caller.kind === 'office';
}

/** The product, or null where it is a draft that the caller does not see. */
export async function visibleProduct(
  context: Context,
  loading: Promise<ProductRow | null>,
): Promise<ProductRow | null> {
  const product = await loading;
  return product?.status === 'DRAFT' && !seesDrafts(context) ? null : product;
}

/** The variant, or null where it, or the product to which it belongs, is a draft that the caller does not see. */
export async function visibleVariant(
  context: Context,
  loading: Promise<VariantRow | null>,
): Promise<VariantRow | null> {
  const variant = await loading;
  if (!variant || seesDrafts(context)) return variant;
  if (variant.status === 'DRAFT') return null;
  const product = await context.loaders.product.load(variant.product_id);
  return product?.status === 'DRAFT' ? null : variant;
}

/** The variants of a visible product that the caller sees. */
export async function visibleVariants(context: Context, productId: string): Promise<VariantRow[]> {
  const variants = await context.loaders.variantsOfProduct.load(productId);
  return seesDrafts(context) ? variants : variants.filter(({ status }) => status !== 'DRAFT');
}

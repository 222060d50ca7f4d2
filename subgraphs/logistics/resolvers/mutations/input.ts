import { z } from 'zod';
import { id, line, expectedVersion as version } from '../../../../platform/subgraph/input.ts';
import { horizonForm, isWithinHorizon } from '../../model/horizon.ts';
import { longestSku, mostUnitsAtOnce } from '../../model/limits.ts';

export const allowed = { team: 'logistics' };
/** A storefront's checkout holds and sells stock. */
export const allowedToChannels = { team: 'logistics', consumers: true };

export const sku = id.refine(
  (value) => value.length <= longestSku,
  `must have at most ${longestSku} characters`,
);
export const units = z.number().int().min(1).max(mostUnitsAtOnce);
export const day = z.string().refine(isWithinHorizon, horizonForm);
export const reason = line(500);
export const optional = <T extends z.ZodType>(form: T) =>
  form.nullish().transform((value) => value ?? null);
export const expectedVersion = version.transform((value) => value ?? null);

export const skuLines = z
  .array(z.object({ sku, quantity: units }))
  .min(1)
  .max(100)
  .refine(eachSkuOnce, 'must name each SKU once');

function eachSkuOnce(lines: readonly { sku: string }[]): boolean {
  return new Set(lines.map(({ sku }) => sku)).size === lines.length;
}

import { z } from 'zod';
import { expectedVersion, id, note } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { utcDay } from '../../../../schema/day.ts';
import { MeshError } from '../../../../schema/errors.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { gtinProblem } from '../../model/gtin.ts';
import { productStatuses } from '../../model/lifecycle.ts';
import { priceProblem } from '../../model/list-price.ts';
import { optionsProblem } from '../../model/variant-options.ts';
import { maxWeightGrams } from '../../model/weight.ts';
import { saveVariant, setListPrice } from '../../store/variant-edits.ts';
import { allowed, name, position } from './input.ts';

/** Refuses a value with the law's own words. */
function lawful<T>(law: (value: T) => string | null) {
  return (value: T, { addIssue }: z.RefinementCtx) => {
    const problem = law(value);
    if (problem) addIssue({ code: 'custom', message: problem });
  };
}

const sideMm = z.number().int().min(1).max(100_000);

const variantInput = z.object({
  sku: id,
  product: id,
  expectedVersion,
  gtin: z.string().superRefine(lawful(gtinProblem)).nullish(),
  title: note(200).nullish(),
  options: z
    .array(z.object({ name, value: name }))
    .superRefine(lawful(optionsProblem))
    .nullish()
    .transform((options) => options ?? []),
  weightGrams: z.number().int().min(0).max(maxWeightGrams).nullish(),
  dimensions: z.object({ lengthMm: sideMm, widthMm: sideMm, heightMm: sideMm }).nullish(),
  status: z.enum(productStatuses).nullish(),
  position: position.nullish(),
});

const priceInput = z.object({
  sku: id,
  price: z
    .object({ amount: z.string(), currencyCode: z.string() })
    .superRefine(lawful(priceProblem)),
  validFrom: z.string().nullish(),
  validUntil: z.string().nullish(),
});

export const variantMutations: Pick<MutationResolvers, 'saveVariant' | 'setListPrice'> = {
  saveVariant: mutation({
    allowed,
    input: variantInput,
    run: async (input, { db }: Context) => ({ variant: await saveVariant(db, input) }),
    refused: { variant: null },
  }),
  setListPrice: mutation({
    allowed,
    input: priceInput,
    run: async ({ sku, price, validUntil = null, ...input }, { db, clock }: Context) => {
      const validFrom = input.validFrom ?? utcDay(clock());
      if (validUntil && validUntil < validFrom) {
        const message = `validUntil ${validUntil} is before validFrom ${validFrom}`;
        throw new MeshError('INVALID_INPUT', message, { path: ['input', 'validUntil'] });
      }
      const { amount, currencyCode: currency } = price;
      return { variant: await setListPrice(db, { sku, amount, currency, validFrom, validUntil }) };
    },
    refused: { variant: null },
  }),
};

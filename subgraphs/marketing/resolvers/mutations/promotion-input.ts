import { z } from 'zod';
import { expectedVersion, id, idempotencyKey, line } from '../../../../platform/subgraph/input.ts';
import { MeshError } from '../../../../schema/errors.ts';
import { faultOfTerms } from '../../model/promotion-terms.ts';
import type { PromotionRow } from '../../store/promotions.ts';
import { decimal, markets, money, newId } from './input.ts';

const quantity = z.int().min(1).max(100_000);

const target = z
  .object({ kind: z.enum(['ALL', 'PRODUCT', 'SKU', 'CATEGORY']), id: id.nullish() })
  .refine(({ kind, id }) => (kind === 'ALL') === !id, {
    error: 'ALL takes no id; every other kind needs one',
    path: ['id'],
  })
  .transform(({ kind, id }) => ({ kind, target: id ?? '' }));

const fields = {
  title: line(200),
  type: line(100).nullish(),
  kind: z.enum(['PERCENTAGE', 'AMOUNT', 'BUY_X_GET_Y']),
  percent: decimal.nullish(),
  amount: money.nullish(),
  buyQuantity: quantity.nullish(),
  getQuantity: z.int().min(0).max(100_000).nullish(),
  audience: z
    .array(id)
    .max(50)
    .nullish()
    .transform((ids) => ids && [...new Set(ids)]),
  markets,
  startsOn: z.string(),
  endsOn: z.string().nullish(),
  minQuantity: quantity.nullish(),
  maxQuantity: quantity.nullish(),
  stacking: z.enum(['EXCLUSIVE', 'STACKABLE']),
  priority: z.int().min(-1000).max(1000).nullish(),
  campaign: id.nullish(),
  targets: z.array(target).min(1, 'must name at least one target').max(500),
};

export const createPromotionInput = z.object({
  ...fields,
  idempotencyKey,
  id: newId.nullish(),
  stacking: fields.stacking.default('EXCLUSIVE'),
});

export const updatePromotionInput = z.object({
  ...fields,
  id,
  expectedVersion,
  title: fields.title.nullish(),
  kind: fields.kind.nullish(),
  markets: markets.nullish(),
  startsOn: fields.startsOn.nullish(),
  stacking: fields.stacking.nullish(),
  targets: fields.targets.nullish(),
});

type Terms = Omit<PromotionRow, 'id' | 'status' | 'created_at' | 'updated_at' | 'version'>;

/** A new promotion's terms; throws where they contradict each other. */
export function newTerms(input: z.output<typeof createPromotionInput>): Terms {
  return checked({
    title: input.title,
    type: input.type ?? null,
    kind: input.kind,
    percent: input.percent ?? null,
    amount: input.amount?.amount ?? null,
    currency: input.amount?.currencyCode ?? null,
    buy_quantity: input.buyQuantity ?? null,
    get_quantity: input.getQuantity ?? null,
    audience: input.audience ?? [],
    markets: input.markets,
    starts_on: input.startsOn,
    ends_on: input.endsOn ?? null,
    min_quantity: input.minQuantity ?? 1,
    max_quantity: input.maxQuantity ?? null,
    stacking: input.stacking,
    priority: input.priority ?? 0,
    campaign: input.campaign ?? null,
  });
}

/** The terms after a change: what is left out stays; null clears what may be absent. */
export function changedTerms(
  stored: PromotionRow,
  input: z.output<typeof updatePromotionInput>,
): Terms {
  const { amount } = input;
  return checked({
    title: input.title ?? stored.title,
    type: given(input.type, stored.type),
    kind: input.kind ?? stored.kind,
    percent: given(input.percent, stored.percent),
    amount: amount === undefined ? stored.amount : (amount?.amount ?? null),
    currency: amount === undefined ? stored.currency : (amount?.currencyCode ?? null),
    buy_quantity: given(input.buyQuantity, stored.buy_quantity),
    get_quantity: given(input.getQuantity, stored.get_quantity),
    audience: input.audience ?? stored.audience,
    markets: input.markets ?? stored.markets,
    starts_on: input.startsOn ?? stored.starts_on,
    ends_on: given(input.endsOn, stored.ends_on),
    min_quantity: input.minQuantity ?? stored.min_quantity,
    max_quantity: given(input.maxQuantity, stored.max_quantity),
    stacking: input.stacking ?? stored.stacking,
    priority: input.priority ?? stored.priority,
    campaign: given(input.campaign, stored.campaign),
  });
}

function given<T>(input: T | undefined, stored: T): T {
  return input === undefined ? stored : input;
}

const inputNames = {
  percent: 'percent',
  amount: 'amount',
  buy_quantity: 'buyQuantity',
  get_quantity: 'getQuantity',
  ends_on: 'endsOn',
  max_quantity: 'maxQuantity',
} as const;

function checked(terms: Terms): Terms {
  const fault = faultOfTerms(terms);
  if (!fault) return terms;
  throw new MeshError(fault.code, fault.reason, { path: ['input', inputNames[fault.field]] });
}

import { MeshError } from '../../../schema/errors.ts';

export const productStatuses = ['DRAFT', 'ACTIVE', 'DISCONTINUED', 'ARCHIVED'] as const;
export type ProductStatus = (typeof productStatuses)[number];

/** A life goes one way: what has been sold is never made undone, only ended. */
const next: Record<ProductStatus, readonly ProductStatus[]> = {
  DRAFT: ['ACTIVE'],
  ACTIVE: ['DISCONTINUED'],
  DISCONTINUED: ['ARCHIVED'],
  ARCHIVED: [],
};

export function mayBecome(from: ProductStatus, to: ProductStatus): boolean {
  return next[from].includes(to);
}

/** Throws INVALID_TRANSITION that says what would be possible. */
export function requireTransition(from: ProductStatus, to: ProductStatus): void {
  if (mayBecome(from, to)) return;
  const possible = next[from].join(' or ') || 'nothing else';
  throw new MeshError('INVALID_TRANSITION', `From ${from} it may become ${possible}, not ${to}`);
}

/** What publishing looks at. */
export interface Publishable {
  title: string;
  variants: readonly { sku: string; status: ProductStatus; isPriced: boolean }[];
}

/** Everything that still stands in the way of publishing, in words for people. */
export function publishProblems({ title, variants }: Publishable): string[] {
  const live = variants.filter(({ status }) => status === 'ACTIVE');
  const unpriced = live.filter(({ isPriced }) => !isPriced).map(({ sku }) => sku);
  const problems: string[] = [];
  if (title.trim() === '') problems.push('it needs a title');
  if (live.length === 0) problems.push('it needs at least one active variant');
  if (unpriced.length) problems.push(`it needs a list price for ${unpriced.join(', ')}`);
  return problems;
}

/** The status of a product of which only its variants are known: that of its liveliest one. */
export function liveliest(statuses: readonly ProductStatus[]): ProductStatus {
  const order: readonly ProductStatus[] = ['ACTIVE', 'DRAFT', 'DISCONTINUED', 'ARCHIVED'];
  return order.find((status) => statuses.includes(status)) ?? 'DRAFT';
}

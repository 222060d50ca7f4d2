import type { PromisingProduct } from './queries.ts';

/** A promise that was measured. */
export interface MeasuredPromise {
  product: string;
  id: string;
  domain: string;
  property: string;
  unit: string;
  promised: string;
  measured: string;
  isKept: boolean;
  requests: number;
}

/** What is broken first. */
export function measuredPromises(products: readonly PromisingProduct[]): MeasuredPromise[] {
  return products
    .flatMap(({ id, name, domain, serviceLevels }) =>
      serviceLevels.flatMap(({ property, unit, promised, measured, isKept, requests }) =>
        measured === null || isKept === null
          ? []
          : [
              {
                ...{ id, product: name, domain: domain.name, property, promised, isKept },
                unit: unit ?? '',
                measured: String(measured),
                requests: requests ?? 0,
              },
            ],
      ),
    )
    .sort(
      (one, other) =>
        Number(one.isKept) - Number(other.isKept) ||
        one.domain.localeCompare(other.domain) ||
        one.product.localeCompare(other.product),
    );
}

export interface PromiseCounts {
  domain: string;
  kept: number;
  broken: number;
  /** Nobody asked, or requests do not show it. */
  unmeasured: number;
}

/** By domain; the one that breaks most first. */
export function countsByDomain(products: readonly PromisingProduct[]): PromiseCounts[] {
  const byDomain = new Map<string, PromiseCounts>();
  for (const { domain, serviceLevels } of products) {
    const counts = byDomain.get(domain.name) ?? noPromises(domain.name);
    byDomain.set(domain.name, counts);
    for (const { isKept } of serviceLevels) {
      if (isKept === null) counts.unmeasured += 1;
      else if (isKept) counts.kept += 1;
      else counts.broken += 1;
    }
  }
  return [...byDomain.values()].sort(
    (one, other) => other.broken - one.broken || one.domain.localeCompare(other.domain),
  );
}

export function countsOfAll(counts: readonly PromiseCounts[]): PromiseCounts {
  const all = noPromises('');
  for (const { kept, broken, unmeasured } of counts) {
    all.kept += kept;
    all.broken += broken;
    all.unmeasured += unmeasured;
  }
  return all;
}

const noPromises = (domain: string) => ({ domain, kept: 0, broken: 0, unmeasured: 0 });

/** E.g. `3 kept, 1 broken, 2 not measured`; without what there is none of. */
export function countsLine({ kept, broken, unmeasured }: PromiseCounts): string {
  const parts = [
    broken > 0 && `${broken} broken`,
    kept > 0 && `${kept} kept`,
    unmeasured > 0 && `${unmeasured} not measured`,
  ].filter((part) => part !== false);
  return parts.length ? parts.join(', ') : 'nothing promised';
}

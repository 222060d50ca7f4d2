import { MeshError } from '../../../schema/errors.ts';
import { toMoney } from '../../../schema/money.ts';
import type { ProductFacetsResolvers } from '../generated/resolvers.ts';
import { priceRanges } from '../model/price-ranges.ts';
import {
  attributeCounts,
  brandCounts,
  optionCounts,
  type ValueCount,
  wholePriceCounts,
} from '../store/facets.ts';

const maxRanges = 20;

export const ProductFacets: ProductFacetsResolvers = {
  brands: (counted, _args, { db }) => brandCounts(db, counted),
  options: async (counted, _args, { db }) => byName(await optionCounts(db, counted)),
  attributes: async (counted, _args, { db, loaders }) => {
    const groups = byName(await attributeCounts(db, counted));
    const attributes = await Promise.all(groups.map(({ name }) => loaders.attribute.load(name)));
    return groups.flatMap(({ values }, nth) => {
      const attribute = attributes[nth];
      return attribute ? [{ attribute, values }] : [];
    });
  },
  prices: async (counted, { currency, ranges }, { db }) => {
    const count = ranges ?? 5;
    if (count < 1 || count > maxRanges) {
      throw new MeshError('INVALID_INPUT', `ranges must be from 1 to ${maxRanges}, not ${count}`);
    }
    const counts = await wholePriceCounts(db, counted, currency);
    return priceRanges(counts, count).map((range) => ({
      from: toMoney(range.from, currency),
      below: toMoney(range.below, currency),
      count: range.count,
    }));
  },
};

function byName(counts: readonly ValueCount[]) {
  const groups = new Map<string, { name: string; values: { value: string; count: number }[] }>();
  for (const { name, value, count } of counts) {
    const group = groups.get(name) ?? { name, values: [] };
    group.values.push({ value, count });
    groups.set(name, group);
  }
  return [...groups.values()];
}

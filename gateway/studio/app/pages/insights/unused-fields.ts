import type { AskedProduct } from './answers.ts';

export interface UnusedFields {
  fields: AskedProduct['fields']['nodes'];
  /** Why some of it may be missing or wrong; null where all is known. */
  limit: string | null;
}

/** The registry tells who uses the 100 busiest fields, and then those that are not asked at all. */
const mostLineage = 100;

/** Fields of a product that no operation selected in the last 30 days, as far as the graph tells. */
export function unusedFields({ fields, lineage }: AskedProduct): UnusedFields {
  const asked = new Set(
    lineage.filter(({ operations }) => operations.length > 0).map(({ path }) => path),
  );
  const isCut = asked.size >= mostLineage;
  return {
    fields: isCut ? [] : fields.nodes.filter(({ path }) => !asked.has(path)),
    limit: isCut
      ? 'More than 100 of its fields are asked for, and the graph tells no more: nobody can say which are not.'
      : fields.pageInfo.hasNextPage
        ? 'Only its first 100 fields are looked at.'
        : null,
  };
}

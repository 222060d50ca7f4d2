import type { GraphQLSchema } from 'graphql';
import { useMemo } from 'react';
import { caller } from '../../../data/caller.ts';
import { useStored } from '../../../data/stored.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { useSchema } from '../../explorer/use-schema.ts';
import { servedGraph } from '../../graph/queries.ts';
import { productAgreements } from '../access/queries.ts';
import type { ProductDetail } from '../queries.ts';
import { isOwner } from '../who-may.ts';
import { type PersonalFields, personalFields } from './personal-fields.ts';
import { type SafeQuery, withoutPersonal } from './without-personal.ts';

type SafeQueryState =
  | { state: 'loading' }
  | { state: 'failed'; reason: string; retry(): void }
  | { state: 'ready'; safe: SafeQuery; personal: PersonalFields };

/**
 * A sample query as this caller may ask it: with the product's personal fields for its owner and for consumers with
 * access, with those of other products for the platform team alone. Whatever it takes to know is waited for.
 */
export function useSafeQuery(product: ProductDetail, query: string): SafeQueryState {
  const [who] = useStored(caller);
  const schema = useSchema();
  const graph = useGraph(servedGraph, { name: product.environment.name });
  const agreements = useGraph(productAgreements, { product: product.id, after: null });
  const sdl = graph.state === 'loaded' ? (graph.data.environment?.supergraphSdl ?? '') : undefined;
  const personal = useMemo(
    () => (sdl ? personalFields(product.contract.text, sdl) : undefined),
    [product.contract.text, sdl],
  );
  const hasAccess =
    agreements.state === 'loaded' &&
    agreements.data.agreements.nodes.some(
      ({ status, consumer }) => status === 'APPROVED' && who === `consumer:${consumer.name}`,
    );
  const seesOwn = isOwner(who, product) || hasAccess;
  const known = schema.state === 'loaded' ? schema.schema : undefined;
  const safe = useMemo(() => {
    if (!known || !personal) return undefined;
    const own = seesOwn ? [] : personal.own;
    const others = who === 'team:platform' ? [] : personal.others;
    return safely(query, known, new Set([...own, ...others]));
  }, [query, known, personal, seesOwn, who]);
  for (const one of [schema, graph, agreements]) if (one.state === 'failed') return one;
  if (!safe || !personal || agreements.state === 'loading') return { state: 'loading' };
  return { state: 'ready', safe, personal };
}

function safely(query: string, schema: GraphQLSchema, hidden: ReadonlySet<string>): SafeQuery {
  try {
    return withoutPersonal(query, schema, hidden);
  } catch {
    // A sample query is checked when it is published; an older one may be no GraphQL of today.
    return { text: undefined, leftOut: [] };
  }
}

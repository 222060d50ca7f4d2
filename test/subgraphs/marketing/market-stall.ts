import { MeshError } from '../../../schema/errors.ts';
import type { Answer } from '../../support/graphql.ts';
import type { TestSubgraph } from '../../support/subgraph.ts';

/** What the gateway sends of a variant for its price. */
export function variantReference(sku: string, { product = 'P1001', path = ['jackets'] } = {}) {
  return {
    __typename: 'Variant',
    sku,
    listPrices: [
      { amount: '189.00', currencyCode: 'EUR' },
      { amount: '199.00', currencyCode: 'CHF' },
    ],
    product: { id: product, category: { path: path.map((id) => ({ id })) } },
  };
}

/** Asks for entities as the gateway does. */
export function askEntities(
  { ask }: TestSubgraph,
  representations: readonly object[],
  fields: string,
  caller?: string,
): Promise<Answer> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
  return ask(query, { variables: { representations }, caller });
}

const mutate = `promotion { id status version } userErrors { code message path }`;

/** Creates a promotion and puts it into force. */
export async function launch({ ask }: TestSubgraph, id: string, terms: object): Promise<void> {
  const input = {
    idempotencyKey: id,
    id,
    title: id,
    kind: 'PERCENTAGE',
    markets: ['DE'],
    startsOn: '2026-01-01',
    targets: [{ kind: 'CATEGORY', id: 'jackets' }],
    ...terms,
  };
  const query = `mutation ($input: CreatePromotionInput!, $step: PromotionStepInput!) {
    created: createPromotion(input: $input) { ${mutate} }
    activated: activatePromotion(input: $step) { ${mutate} }
  }`;
  const variables = { input, step: { id } };
  const { data, errors } = await ask(query, { variables, caller: 'team:marketing' });
  if (errors || !JSON.stringify(data?.activated).includes('"ACTIVE"')) {
    throw new MeshError('INTERNAL', JSON.stringify({ data, errors }));
  }
}

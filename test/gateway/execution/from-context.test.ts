import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { executeSync, parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WeftGateway } from '../../../gateway/weft-gateway.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { type StubSubgraph, startStubSubgraph } from '../../support/stub-subgraph.ts';

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@context", "@fromContext"])`;

/** Products say their title in the locale of whoever they are reached through. */
const shop = `${federation}
  type Query { shoppers: [Shopper!]! markets: [Market]! }
  type Shopper @key(fields: "name") @context(name: "reader") {
    name: ID!
    locale: String
    favourite: Product!
    wishes: [[Product!]]!
    cart: Cart!
    twin: Shopper
  }
  type Market @key(fields: "name") @context(name: "reader") { name: ID! locale: String! favourite: Product }
  type Cart { products: [Product!]! }
  type Product @key(fields: "id") {
    id: ID!
    title(locale: String @fromContext(field: "$reader { locale }")): String!
  }`;

/** Known by logistics alone, and needed by pricing as its context. */
const logistics = `${federation}
  type Shopper @key(fields: "name") { name: ID! zone: String }
  type Product @key(fields: "id") { id: ID! weight: Int! }`;
const pricing = `${federation}
  type Shopper @key(fields: "name") @context(name: "buyer") { name: ID! zone: String @external offers: [Offer!]! }
  type Offer @key(fields: "id") { id: ID! price(zone: String @fromContext(field: "$buyer { zone }")): String! }`;

const shoppers = [
  { name: 'Ada', locale: 'en', favourite: '1', wishes: [['1', '2'], null, ['1']] },
  { name: 'Bea', locale: 'de', favourite: '1', wishes: [['1']] },
  { name: 'Cem', locale: 'en', favourite: '2', wishes: [] },
  { name: 'Dot', locale: null, favourite: '1', wishes: [] },
];
const products = (ids: string[] | null) =>
  ids?.map((id) => ({ __typename: 'Product', id })) ?? null;
const shopperOf = ({ name, locale, favourite, wishes }: (typeof shoppers)[number]): object => ({
  __typename: 'Shopper',
  name,
  locale,
  favourite: { id: favourite },
  wishes: wishes.map(products),
  cart: { products: products(['2', '1']) },
  twin: () => (name === 'Ada' ? shoppers.slice(1, 2).map(shopperOf)[0] : null),
});
const titled = (id: string) => ({
  id,
  title: ({ locale = 'none given' }: { locale?: string | null }) => `${id} in ${locale}`,
});

const rootValue = {
  shoppers: shoppers.map(shopperOf),
  markets: [
    {
      name: 'Rome',
      favourite: { id: '1' },
      locale() {
        throw new Error('lost');
      },
    },
  ],
};

interface Reference {
  __typename: string;
  name: string;
  id: string;
}
const byReference: Record<string, (reference: Reference) => object> = {
  'shop Product': ({ id }) => titled(id),
  'logistics Product': ({ id }) => ({ weight: Number(id) * 10 }),
  'logistics Shopper': ({ name }) => ({ zone: name === 'Bea' ? 'far' : 'near' }),
  'pricing Shopper': ({ name }) => ({
    offers: [{ id: name, price: ({ zone }: { zone?: string }) => `${name} in ${zone}` }],
  }),
};

describe('fields that take arguments from their context', () => {
  const asked: string[] = [];
  let server: ApolloServer;
  const subgraphs: StubSubgraph[] = [];
  beforeAll(async () => {
    const parts = await Promise.all(
      Object.entries({ shop, logistics, pricing }).map(async ([name, sdl]) => {
        const schema = subgraphSchema(name, sdl);
        const subgraph = await startStubSubgraph(sdl, ({ query, variables }) => {
          asked.push(`${name} ${JSON.stringify(variables)}`);
          return executeSync({
            schema,
            document: parse(query),
            rootValue,
            variableValues: variables,
          });
        });
        subgraphs.push(subgraph);
        return { name, sdl, url: subgraph.url };
      }),
    );
    server = new ApolloServer({
      gateway: new WeftGateway({ supergraphSdl: composeGraph(parts).supergraphSdl }),
    });
    await server.start();
  });
  beforeEach(() => void asked.splice(0));
  afterAll(async () => {
    await server.stop();
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body } = await server.executeOperation({ query, variables });
    if (body.kind !== 'single') throw new Error('one answer was asked for');
    return JSON.parse(JSON.stringify(body.singleResult));
  };

  it('get what is right for each place of one and the same object, with one request per value', async () => {
    const { data, errors } = await ask('{ shoppers { favourite { id title } } }');
    expect(errors).toBeUndefined();
    expect(data.shoppers).toEqual([
      { favourite: { id: '1', title: '1 in en' } },
      { favourite: { id: '1', title: '1 in de' } },
      { favourite: { id: '2', title: '2 in en' } },
      { favourite: { id: '1', title: '1 in null' } },
    ]);
    expect(asked).toHaveLength(4);
    expect(asked.filter((text) => text.includes('"contextualArgument'))).toHaveLength(3);
  });

  it('get it through lists, nulls and objects between', async () => {
    const { data, errors } = await ask(
      '{ shoppers { wishes { title } cart { products { title weight } } } }',
    );
    expect(errors).toBeUndefined();
    const cart = (locale: string | null) => ({
      products: [
        { title: `2 in ${locale}`, weight: 20 },
        { title: `1 in ${locale}`, weight: 10 },
      ],
    });
    expect(data.shoppers).toEqual([
      {
        wishes: [[{ title: '1 in en' }, { title: '2 in en' }], null, [{ title: '1 in en' }]],
        cart: cart('en'),
      },
      { wishes: [[{ title: '1 in de' }]], cart: cart('de') },
      { wishes: [], cart: cart('en') },
      { wishes: [], cart: cart(null) },
    ]);
  });

  it('get it from the nearest object that has it', async () => {
    const { data } = await ask('{ shoppers { favourite { title } twin { favourite { title } } } }');
    expect(data.shoppers[0]).toEqual({
      favourite: { title: '1 in en' },
      twin: { favourite: { title: '1 in de' } },
    });
  });

  it('get it whatever the client calls the field, and its own variables', async () => {
    const { data, errors } = await ask(
      `query ($contextualArgument_3_0: Boolean!) {
        shoppers { locale: name favourite { title @include(if: $contextualArgument_3_0) } } }`,
      { contextualArgument_3_0: true, contextualArgument_2_0: 'forged' },
    );
    expect(errors).toBeUndefined();
    expect(data.shoppers[1]).toEqual({ locale: 'Bea', favourite: { title: '1 in de' } });
  });

  it('get it when another subgraph alone knows it', async () => {
    const { data, errors } = await ask('{ shoppers { offers { price } zone } }');
    expect(errors).toBeUndefined();
    expect(data.shoppers.slice(0, 2)).toEqual([
      { offers: [{ price: 'Ada in near' }], zone: 'near' },
      { offers: [{ price: 'Bea in far' }], zone: 'far' },
    ]);
  });

  it('get nothing where the context could not be had, and say so once', async () => {
    const { data, errors } = await ask('{ markets { favourite { title } } }');
    expect(data.markets).toEqual([null]);
    expect(errors).toEqual([expect.objectContaining({ message: 'lost' })]);
  });
});

function subgraphSchema(name: string, sdl: string) {
  const schema = buildSubgraphSchema(parse(sdl));
  const entities = schema.getQueryType()?.getFields()._entities;
  if (entities) {
    entities.resolve = (_source, { representations }: { representations: Reference[] }) =>
      representations.map((reference) => ({
        __typename: reference.__typename,
        ...byReference[`${name} ${reference.__typename}`]?.(reference),
      }));
  }
  return schema;
}

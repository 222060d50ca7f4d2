import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { type ApolloSubgraph, startApolloSubgraph } from '../../support/apollo-subgraph.ts';
import {
  type SupergraphGateway,
  startSupergraphGateway,
} from '../../support/supergraph-gateway.ts';
import {
  alone,
  type Body,
  document,
  forms,
  type Make,
  plain,
  type Sending,
} from './request-forms.ts';

describe('an operation that is known', () => {
  let goods: ApolloSubgraph;
  let gateway: SupergraphGateway;
  beforeAll(async () => {
    const item = (_parent: unknown, { n }: Record<string, unknown>) => {
      const extensions = { code: 'OUT_OF_STOCK', secret: 'x' };
      if (n === 13) throw new GraphQLError('none left', { extensions });
      return { name: `Cup ${n}`, size: n === 14 ? 'XL' : n };
    };
    goods = await startApolloSubgraph(
      'goods',
      `type Query { item(n: Int!, deep: Deep): Item } type Mutation { rename: Item }
       type Item { name: String! size: Int } input Deep { words: [String!]! }`,
      { Query: { item }, Mutation: { rename: () => ({ name: 'Mug' }) } },
    );
    gateway = await startSupergraphGateway(composeGraph([goods]).supergraphSdl);
  });
  afterAll(async () => {
    await gateway.stop();
    await goods.stop();
  });

  const send = async ({ body, headers = {}, search }: Sending) => {
    const response = search
      ? await fetch(`${gateway.url}?${new URLSearchParams(search(isBody(body) ? body : {}))}`, {
          headers,
        })
      : await fetch(gateway.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        });
    const { date: _date, ...given } = Object.fromEntries(response.headers);
    return { status: response.status, headers: given, text: await response.text() };
  };
  const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null;

  let documents = 0;
  /** A text that means the same and was never sent; what is said of places in it stays the same. */
  const unknown = (query: string) => {
    documents += 1;
    return `${query}#${String(documents).padStart(6, '0')}`;
  };
  /** The same request, for an operation that is new and for one that is known. */
  const both = async (make: Make) => {
    const first = await send(make(unknown));
    const texts = new Map<string, string>();
    for (const query of new Set(plain.map((each) => each.query))) texts.set(query, unknown(query));
    const known = (query: string) => texts.get(query) ?? unknown(query);
    for (const each of plain) await send({ body: { ...each, query: known(each.query) } });
    return { first, again: await send(make(known)) };
  };

  it.each(forms)(
    'is answered with the same bytes as a new one: %s',
    async (_what, make, status) => {
      const { first, again } = await both(make);
      expect(again).toEqual(first);
      expect(first.status).toBe(status);
    },
  );

  it('is answered with the same bytes, however it is asked', { timeout: 120_000 }, async () => {
    const or = <T>(...values: T[]) => fc.constantFrom<T | undefined>(undefined, ...values);
    const asked = fc.record({
      query: or<unknown>(document, alone, 7, null, '{ nothing }', '{'),
      operationName: or<unknown>('One', 'Two', 'Three', 'Four', '', null, 7),
      variables: or<unknown>(
        {},
        { n: 1 },
        { n: 13 },
        { n: 'x' },
        { n: null },
        { m: 1 },
        [],
        null,
        'n',
      ),
      extensions: or<unknown>({}, { a: 1 }, null, 'x'),
      accept: or(
        '*/*',
        'application/json',
        'application/graphql-response+json',
        'text/html',
        'x/y',
      ),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ query, accept, ...rest }) => {
        const { first, again } = await both((text) => ({
          body: { query: typeof query === 'string' ? text(query) : query, ...rest },
          headers: accept === undefined ? undefined : { accept },
        }));
        expect(again).toEqual(first);
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

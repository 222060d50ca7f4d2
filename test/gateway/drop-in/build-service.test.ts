import { LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from './server.ts';
import { question, rightData, type SmallShop, startSmallShop } from './small-shop.ts';

type Received = Parameters<NonNullable<RemoteGraphQLDataSource['didReceiveResponse']>>[0];

/** Signs what it sends, and looks at what comes back, as users write it. */
class SigningSource extends RemoteGraphQLDataSource {
  readonly received: Received[] = [];

  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]): void {
    const user = 'user' in context ? String(context.user) : 'nobody';
    request.http?.headers.set('x-user', user);
  }

  override didReceiveResponse(answer: Received): Received['response'] {
    this.received.push(answer);
    return answer.response;
  }
}

describe('the option buildService, as users of ApolloGateway know it', () => {
  let shop: SmallShop;
  beforeAll(async () => {
    shop = await startSmallShop();
  });
  afterAll(() => shop.stop());
  beforeEach(() => {
    shop.goods.requests.length = 0;
    shop.stock.requests.length = 0;
  });

  it('takes RemoteGraphQLDataSource, which adds a header and sees each answer', async () => {
    const sources: SigningSource[] = [];
    const { ask, apollo } = await startServer({
      supergraphSdl: shop.supergraphSdl(),
      buildService({ url }) {
        const source = new SigningSource({ url });
        sources.push(source);
        return source;
      },
    });
    expect(await ask(question, { context: { user: 'ada' } })).toEqual({
      data: rightData,
      errors: [],
    });
    const users = [...shop.goods.requests, ...shop.stock.requests].map(
      ({ headers }) => headers['x-user'],
    );
    expect(users).toEqual(['ada', 'ada']);
    const received = sources.flatMap((source) => source.received);
    expect(received.map(({ response }) => Object.keys(response.data ?? {}))).toEqual([
      ['item'],
      ['_entities'],
    ]);
    expect(received.map(({ context }) => context)).toEqual([{ user: 'ada' }, { user: 'ada' }]);
    await apollo.stop();
  });

  it('takes LocalGraphQLDataSource, which asks no network', async () => {
    const { goods, stock } = shop;
    const schemas = new Map([goods, stock].map(({ name, schema }) => [name, schema]));
    const { ask, apollo } = await startServer({
      supergraphSdl: shop.supergraphSdl(),
      buildService({ name }) {
        const schema = schemas.get(name);
        if (!schema) throw new Error(`there is no ${name}`);
        return new LocalGraphQLDataSource(schema);
      },
    });
    expect(await ask(question)).toEqual({ data: rightData, errors: [] });
    expect([...goods.requests, ...stock.requests]).toEqual([]);
    await apollo.stop();
  });

  it('keeps the code of a GraphQLError that a data source throws, and hides anything else', async () => {
    const thrown = [
      new GraphQLError('sign in first', { extensions: { code: 'UNAUTHENTICATED' } }),
      new Error('password=secret'),
    ];
    const { ask, apollo } = await startServer({
      supergraphSdl: shop.supergraphSdl(),
      buildService: ({ name, url }) =>
        name === 'goods'
          ? new RemoteGraphQLDataSource({ url })
          : { process: () => Promise.reject(thrown.shift()) },
    });
    const first = await ask(question);
    expect(first.data).toEqual({ item: { name: 'Cup', units: null } });
    expect(first.errors).toMatchObject([
      { message: 'sign in first', extensions: { code: 'UNAUTHENTICATED', serviceName: 'stock' } },
    ]);
    const second = await ask(question);
    expect(second.data).toEqual({ item: { name: 'Cup', units: null } });
    expect(JSON.stringify(second.errors)).toContain('SUBGRAPH_UNAVAILABLE');
    expect(JSON.stringify(second)).not.toContain('secret');
    await apollo.stop();
  });

  it('shares no answer between requests, since it may send what only it knows', async () => {
    const { ask, apollo } = await startServer({
      supergraphSdl: shop.supergraphSdl(),
      buildService: ({ url }) => new SigningSource({ url }),
    });
    const open = shop.goods.hold();
    const answers = ['ada', 'ben'].map((user) => ask(question, { context: { user } }));
    await expect.poll(() => shop.goods.requests.length).toBe(2);
    open();
    for (const answer of await Promise.all(answers)) expect(answer.data).toEqual(rightData);
    await apollo.stop();
  });
});

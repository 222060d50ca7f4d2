import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningGateway } from '../../gateway/start.ts';
import { startTestGateway } from '../support/gateway.ts';
import { type Ask, asker } from '../support/graphql.ts';
import { type StubAnswer, type StubSubgraph, startStubSubgraph } from '../support/stub-subgraph.ts';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const goods = `${federation} type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }`;
const stock = `${federation} type Item @key(fields: "id") { id: ID! units: Int }`;

const goodsAnswer: StubAnswer = () => ({
  data: { item: { __typename: 'Item', id: '1', name: 'Cup' } },
});
const stockAnswer: StubAnswer = () => ({ data: { _entities: [{ __typename: 'Item', units: 7 }] } });

describe('a graph in which one domain fails', () => {
  let domains: { goods: StubSubgraph; stock: StubSubgraph };
  let gateway: RunningGateway;
  let ask: Ask;
  beforeAll(async () => {
    domains = {
      goods: await startStubSubgraph(goods, goodsAnswer),
      stock: await startStubSubgraph(stock, stockAnswer),
    };
    gateway = await startTestGateway({
      subgraphs: [
        { name: 'goods', url: domains.goods.url },
        { name: 'stock', url: domains.stock.url },
      ],
      // Long enough that a busy machine takes no fault for silence.
      timeoutMs: 2000,
    });
    await gateway.ready;
    ask = asker(gateway.url);
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all([domains.goods.stop(), domains.stock.stop()]);
  });
  beforeEach(() => domains.stock.setAnswer(stockAnswer));

  const query = '{ item { name units } }';
  const partial = { item: { name: 'Cup', units: null } };

  it('answers in full while both are well', async () => {
    expect(await ask(query)).toEqual({ data: { item: { name: 'Cup', units: 7 } } });
  });

  const faults: [string, StubAnswer, string][] = [
    ['hangs up', (_asked, response) => void response.destroy(), 'SUBGRAPH_UNAVAILABLE'],
    [
      'answers with HTML',
      (_asked, response) => void response.end('<h1>Oops</h1>'),
      'SUBGRAPH_UNAVAILABLE',
    ],
    [
      'answers half a body',
      (_asked, response) => void response.end('{"data": {'),
      'SUBGRAPH_UNAVAILABLE',
    ],
    [
      'answers with a web server’s own JSON',
      (_asked, response) =>
        void response.writeHead(503).end('{"statusCode":503,"message":"closing"}'),
      'SUBGRAPH_UNAVAILABLE',
    ],
    ['never answers', () => undefined, 'TIMEOUT'],
  ];
  it.each(faults)('serves the rest when a domain %s', async (_fault, answer, code) => {
    domains.stock.setAnswer(answer);
    const { data, errors } = await ask(query);
    expect(data).toEqual(partial);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: { code, serviceName: 'stock' } }),
    ]);
  });

  it('keeps the code of a domain’s own error and tells no internals', async () => {
    domains.stock.setAnswer(() => ({
      data: { _entities: [null] },
      errors: [
        {
          message: 'not now',
          extensions: { code: 'OUT_OF_STOCK', stacktrace: ['at secret.ts:1'] },
        },
      ],
    }));
    const { data, errors } = await ask(query);
    expect(data).toEqual(partial);
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'not now',
        extensions: { code: 'OUT_OF_STOCK', serviceName: 'stock' },
      }),
    ]);
  });

  it('passes on who asks', async () => {
    let seen: unknown;
    domains.stock.setAnswer((asked, response) => {
      seen = asked.headers['x-weft-caller'];
      return stockAnswer(asked, response);
    });
    await ask(query, { caller: 'team:catalog' });
    expect(seen).toBe('team:catalog');
  });

  it('refuses a caller of the wrong form and says what is right', async () => {
    const { errors } = await ask(query, { caller: 'root' });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('team:<name>'),
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('takes over a changed schema while it serves, and ignores one that does not compose', async () => {
    domains.stock.setAnswer(() => ({ data: { _entities: [{ __typename: 'Item', shelf: 'A1' }] } }));
    domains.stock.setSdl(
      `${federation} type Item @key(fields: "id") { id: ID! units: Int shelf: String }`,
    );
    await expect
      .poll(async () => (await ask('{ item { shelf } }')).data, { timeout: 5000 })
      .toEqual({ item: { shelf: 'A1' } });
    domains.stock.setSdl(`${federation} type Item @key(fields: "nope") { id: ID! }`);
    const readsBefore = domains.stock.schemaReads();
    await expect.poll(() => domains.stock.schemaReads()).toBeGreaterThan(readsBefore + 1);
    const { data } = await ask('{ item { shelf } }');
    expect(data).toEqual({ item: { shelf: 'A1' } });
  });
});

describe('a domain whose schema does not fit', () => {
  it('is left out, and holds up no other: neither its start nor its changes', async () => {
    const broken = `${federation} type Item @key(fields: "nope") { id: ID! }`;
    const goodsDomain = await startStubSubgraph(goods, () => ({
      data: { item: { name: 'Cup', colour: 'red' } },
    }));
    const stockDomain = await startStubSubgraph(broken, stockAnswer);
    const gateway = await startTestGateway({
      subgraphs: [
        { name: 'goods', url: goodsDomain.url },
        { name: 'stock', url: stockDomain.url },
      ],
      pollMs: 50,
    });
    await gateway.ready;
    const askIt = asker(gateway.url);
    expect((await askIt('{ item { name } }')).data).toEqual({ item: { name: 'Cup' } });
    goodsDomain.setSdl(goods.replace('name: String', 'name: String colour: String'));
    await expect
      .poll(async () => (await askIt('{ item { colour } }')).data, { timeout: 5000 })
      .toEqual({ item: { colour: 'red' } });
    await gateway.stop();
    await Promise.all([goodsDomain.stop(), stockDomain.stop()]);
  });
});

describe('a gateway that starts before its domains', () => {
  it('says that it loads, then serves those that came', async () => {
    const goodsDomain = await startStubSubgraph(goods, goodsAnswer);
    const gateway = await startTestGateway({
      subgraphs: [
        { name: 'goods', url: goodsDomain.url },
        { name: 'absent', url: 'http://127.0.0.1:9/graphql' },
      ],
      waitMs: 500,
    });
    const origin = new URL(gateway.url).origin;
    expect((await fetch(`${origin}/ready`)).status).toBe(503);
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    await gateway.ready;
    expect((await fetch(`${origin}/ready`)).status).toBe(200);
    expect((await asker(gateway.url)('{ item { name } }')).data).toEqual({ item: { name: 'Cup' } });
    await gateway.stop();
    await goodsDomain.stop();
  });
});

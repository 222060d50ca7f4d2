import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forward } from '../../gateway/execution/subgraph.ts';
import { composeGraph } from '../../schema/composition/compose.ts';
import { type ApolloSubgraph, startApolloSubgraph } from '../support/apollo-subgraph.ts';
import { type SupergraphGateway, startSupergraphGateway } from '../support/supergraph-gateway.ts';
import { startServer } from './drop-in/server.ts';

const query = '{ item { name units } }';
const answered = (units: number) => ({ data: { item: { name: 'Cup', units } } });
const itemWith = (fields: string) => `type Item @key(fields: "id") { id: ID! ${fields} }`;

describe('a supergraph that replaces another one', () => {
  let goods: ApolloSubgraph;
  /** Both count an item's units; a supergraph has one of them. */
  let stock: ApolloSubgraph;
  let store: ApolloSubgraph;
  let gateway: SupergraphGateway;
  /** With a field that differs, so that each number is another supergraph. */
  const supergraphOf = (counting: ApolloSubgraph, version = 0) =>
    composeGraph([
      { ...goods, sdl: goods.sdl.replace('name: String', `name: String version${version}: Int`) },
      counting,
    ]).supergraphSdl;

  beforeAll(async () => {
    goods = await startApolloSubgraph(
      'goods',
      `type Query { item: Item } ${itemWith('name: String')}`,
      { Query: { item: () => ({ id: '1', name: 'Cup' }) } },
    );
    stock = await startApolloSubgraph('stock', itemWith('units: Int'), {
      Item: { units: () => 7 },
    });
    store = await startApolloSubgraph('store', itemWith('units: Int'), {
      Item: { units: () => 8 },
    });
    gateway = await startSupergraphGateway(supergraphOf(stock));
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all([goods.stop(), stock.stop(), store.stop()]);
  });

  it('leaves a request under way to the one that it began on, and then lets go of what is not used', async () => {
    await gateway.update(supergraphOf(stock));
    expect(await gateway.ask(query)).toEqual(answered(7));
    goods.requests.length = 0;
    const open = goods.hold();
    const early = gateway.ask(query);
    await expect.poll(() => goods.requests.length).toBe(1);
    await gateway.update(supergraphOf(store));
    const late = gateway.ask('{ late: item { name units } }');
    await expect.poll(() => goods.requests.length).toBe(2);
    expect(stock.openConnections()).toBeGreaterThan(0);
    open();
    expect(await early).toEqual(answered(7));
    expect(await late).toEqual({ data: { late: answered(8).data.item } });
    await expect.poll(() => stock.openConnections()).toBe(0);
    expect(goods.openConnections()).toBeGreaterThan(0);
  });

  const broken = ['', 'type Query { a: Int }', 'no graphql {'];
  it.each(broken)('changes nothing when it is %o', async (sdl) => {
    await gateway.update(supergraphOf(stock));
    await expect(gateway.update(sdl)).rejects.toMatchObject({ code: 'SUPERGRAPH_INVALID' });
    expect(await gateway.ask(query)).toEqual(answered(7));
  });

  it('is the last of many that come at once', async () => {
    const updates = Array.from({ length: 20 }, (_, n) => {
      return gateway.update(supergraphOf(n === 19 ? store : stock, n));
    });
    await Promise.all(updates);
    expect(await gateway.ask(query)).toEqual(answered(8));
    const fields = await gateway.ask('{ __type(name: "Item") { fields { name } } }');
    expect(JSON.stringify(fields)).toContain('version19');
  });

  it('fails no request, in 50 swaps while it is asked by many', { timeout: 60_000 }, async () => {
    let isOver = false;
    const counts = { right: 0, new: 0 };
    const wrong: unknown[] = [];
    const right = [answered(7), answered(8)].map((answer) => JSON.stringify(answer));
    const asking = Array.from({ length: 10 }, async (_, client) => {
      while (!isOver) {
        // Some are new each time, and go through Apollo Server and the planner.
        const isNew = client < 2;
        const text = isNew ? `${query}# ${client} ${counts.new++}` : query;
        const answer = await gateway.ask(text);
        if (right.includes(JSON.stringify(answer))) counts.right += 1;
        else wrong.push(answer);
      }
    });
    for (let n = 0; n < 50; n += 1) {
      const before = counts.right;
      await gateway.update(supergraphOf(n % 2 ? store : stock, n % 5));
      await expect
        .poll(() => counts.right + wrong.length, { timeout: 10_000 })
        .toBeGreaterThan(before);
    }
    isOver = true;
    await Promise.all(asking);
    expect(wrong).toEqual([]);
    expect(counts.new).toBeGreaterThan(50);
  });

  it('knows what was asked most from its first moment on', async () => {
    const {
      gateway: weft,
      apollo,
      ask,
    } = await startServer({ supergraphSdl: supergraphOf(stock) });
    const request = { contextValue: {}, requestContext: undefined, forwarded: forward({}) };
    const asked = { source: query, operationName: undefined, variables: undefined, request };
    expect((await ask(query)).data).toEqual(answered(7).data);
    let isKnown: boolean | undefined;
    weft.onSchemaLoadOrUpdate(() => {
      const { current } = weft.engine;
      isKnown = current && weft.engine.find(current, asked) !== undefined;
    });
    await weft.engine.update(supergraphOf(store));
    expect(isKnown).toBe(true);
    await apollo.stop();
  });

  it('keeps nothing from a request under way when all is stopped', async () => {
    const { gateway: weft, ask } = await startServer({ supergraphSdl: supergraphOf(stock) });
    goods.requests.length = 0;
    const open = goods.hold();
    const asked = ask('{ item { name } }');
    await expect.poll(() => goods.requests.length).toBe(1);
    await weft.engine.update(supergraphOf(store));
    const stopped = weft.stop();
    open();
    expect(await asked).toEqual({ data: { item: { name: 'Cup' } }, errors: [] });
    await stopped;
  });
});

import type { ApolloServerPlugin } from '@apollo/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.ts';
import { question, rightData, type SmallShop, startSmallShop, stockSdl } from './small-shop.ts';

describe('plugins of Apollo Server', () => {
  let shop: SmallShop;
  let server: TestServer;
  let seen: unknown[][];
  /** What a plugin does once it knows the operation. */
  let resolved: () => Promise<void>;
  /** What a plugin makes of the answer. */
  let changed: (data: Record<string, unknown>) => void;
  const plugin: ApolloServerPlugin = {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
          const fields = Object.keys(apiSchema.getQueryType()?.getFields() ?? {});
          seen.push(['schema', fields, coreSupergraphSdl?.includes('@join__graph')]);
        },
      };
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ operationName, operation, document, source }) {
          seen.push(['resolved', operationName, operation?.operation, document.kind, source]);
          await resolved();
        },
        async executionDidStart() {
          seen.push(['execution']);
        },
        async didEncounterErrors({ errors }) {
          seen.push(['errors', errors.map(({ path }) => path)]);
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (body.kind !== 'single') return;
          const { data } = body.singleResult;
          seen.push(['response', data, contextValue]);
          if (data) changed(data);
        },
      };
    },
  };
  const holdResolved = () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    resolved = () => gate;
    return go;
  };
  const isResolved = () =>
    expect.poll(() => seen.filter(([what]) => what === 'resolved')).toHaveLength(1);
  beforeEach(async () => {
    seen = [];
    resolved = async () => undefined;
    changed = () => undefined;
    shop = await startSmallShop();
    server = await startServer({ supergraphSdl: shop.supergraphSdl() }, { plugins: [plugin] });
  });
  afterEach(async () => {
    await server.apollo.stop();
    await shop.stop();
  });

  it('see the schema, the operation and the whole answer', async () => {
    const named = `query Named ${question}`;
    await server.ask(named, { operationName: 'Named', context: { user: 'ada' } });
    expect(seen).toEqual([
      ['schema', ['item', 'broken'], true],
      ['resolved', 'Named', 'query', 'Document', named],
      ['execution'],
      ['response', rightData, { user: 'ada' }],
    ]);
  });

  it('see what subgraphs complain of', async () => {
    await server.ask('{ broken }');
    expect(seen).toContainEqual(['errors', [['broken']]]);
  });

  it('may change an answer without changing that of an equal request under way', async () => {
    let asked = 0;
    changed = (data) => {
      asked += 1;
      if (asked === 1) data.item = 'taken away';
    };
    const open = shop.goods.hold();
    const answers = [server.ask(question), server.ask(question)];
    await expect.poll(() => shop.goods.requests.length).toBe(1);
    open();
    const all = (await Promise.all(answers)).map(({ data }) => data);
    expect(all).toContainEqual({ item: 'taken away' });
    expect(all).toContainEqual(rightData);
  });

  it('see each schema that is taken over', async () => {
    shop.stock.change(`type Query { warehouses: Int } ${stockSdl}`, {});
    await server.gateway.engine.update(shop.supergraphSdl());
    expect(seen.at(-1)).toEqual(['schema', ['item', 'broken', 'warehouses'], true]);
  });

  it('may take long: an operation that waits for one is run on the graph of now', async () => {
    const go = holdResolved();
    const kept = server.ask(question);
    await isResolved();
    shop.stock.change(stockSdl.replace('units: Int', 'units: Int shelf: Int'), {
      Item: { units: () => 8 },
    });
    await server.gateway.engine.update(shop.supergraphSdl());
    go();
    expect(await kept).toEqual({ data: { item: { name: 'Cup', units: 8 } }, errors: [] });
  });

  it('may take so long that the graph has no such field any more, which is told', async () => {
    const go = holdResolved();
    const gone = server.ask(question);
    await isResolved();
    shop.stock.change('type Item @key(fields: "id") { id: ID! shelf: Int }', {});
    await server.gateway.engine.update(shop.supergraphSdl());
    go();
    const { data, errors } = await gone;
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('Cannot query field "units"'),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });
});

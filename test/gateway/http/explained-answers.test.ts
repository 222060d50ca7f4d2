import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { startSupergraphGateway } from '../../support/supergraph-gateway.ts';
import { draftForm, partsOfGraph, resetSubgraphs, type Shop, startShop } from '../defer/shop.ts';

const fetches = z.array(
  z.strictObject({
    fetchNumber: z.int(),
    subgraph: z.string(),
    path: z.array(z.string()),
    startMs: z.number(),
    endMs: z.number(),
    bytes: z.int().positive().nullable(),
    isShared: z.boolean(),
    isFailed: z.boolean(),
    errorCount: z.int(),
  }),
);
const timeline = z.strictObject({
  totalMs: z.number(),
  isPlanFromCache: z.boolean(),
  phases: z.array(z.strictObject({ phase: z.string(), startMs: z.number(), endMs: z.number() })),
  fetches,
  leftOut: z.int(),
});
const answer = z.strictObject({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
  extensions: z
    .strictObject({ queryPlan: z.unknown().optional(), timeline: timeline.optional() })
    .optional(),
});

describe('a request that asks how it is answered', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop.stop());
  beforeEach(() => resetSubgraphs(shop));

  const query = '{ items { name units } }';

  const post = (url: string, body: object, explain?: string, accept = 'application/json') =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        ...(explain && { 'x-weft-explain': explain }),
      },
      body: JSON.stringify(body),
    });
  const ask = async (text: string, explain: string, variables?: object) => {
    const response = await post(shop.gateway.url, { query: text, variables }, explain);
    return answer.parse(await response.json());
  };
  let documents = 0;
  /** A text that means the same and was never sent. */
  const unknown = (text: string) => {
    documents += 1;
    return `${text} # ${documents}`;
  };

  it('is told the plan that was executed, beside its answer', async () => {
    const { data, extensions } = await ask(query, 'plan');
    expect(data).toEqual({
      items: ['1', '2', '3'].map((id) => ({ name: `item ${id}`, units: 7 })),
    });
    expect(extensions).toEqual({
      queryPlan: {
        kind: 'QueryPlan',
        subgraphs: ['goods', 'makers', 'stock'],
        node: {
          kind: 'Sequence',
          nodes: [
            expect.objectContaining({ kind: 'Fetch', fetchNumber: 0, serviceName: 'goods' }),
            {
              kind: 'Flatten',
              path: ['items', '@'],
              node: {
                kind: 'Fetch',
                fetchNumber: 1,
                serviceName: 'stock',
                operationKind: 'query',
                operation: expect.stringContaining('units'),
                requires: [
                  {
                    kind: 'InlineFragment',
                    typeCondition: 'Item',
                    selections: [
                      { kind: 'Field', name: '__typename' },
                      { kind: 'Field', name: 'id' },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
    });
    const asked = [...shop.goods.asked, ...shop.stock.asked];
    const told = JSON.stringify(extensions);
    for (const text of asked) expect(told).toContain(JSON.stringify(text).slice(1, -1));
  });

  it('is told where its time went, fetch by fetch', async () => {
    const text = unknown(query);
    const first = (await ask(text, 'timeline')).extensions?.timeline;
    const again = (await ask(text, 'timeline')).extensions?.timeline;
    expect([first?.isPlanFromCache, again?.isPlanFromCache]).toEqual([false, true]);
    expect(first?.phases.map(({ phase }) => phase)).toEqual(['parse', 'plan', 'project']);
    expect(first?.fetches).toMatchObject([
      { fetchNumber: 0, subgraph: 'goods', path: [] },
      { fetchNumber: 1, subgraph: 'stock', path: ['items', '@'] },
    ]);
    const [goods, stock] = first?.fetches ?? [];
    const project = first?.phases.at(-1);
    const inOrder = [
      first?.phases[1]?.endMs,
      goods?.startMs,
      goods?.endMs,
      stock?.startMs,
      stock?.endMs,
      project?.startMs,
      project?.endMs,
      first?.totalMs,
    ].map(Number);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  });

  it('is asked of the subgraphs each time, also when the operation is known', async () => {
    const text = unknown(query);
    for (let time = 0; time < 3; time += 1) {
      expect((await ask(text, 'plan, timeline')).extensions).toHaveProperty('queryPlan');
    }
    expect(shop.stock.asked).toHaveLength(3);
  });

  it('is told which fetch failed, and which was shared with another request', async () => {
    shop.stock.breakOff(/units/);
    const failed = (await ask(query, 'timeline')).extensions?.timeline?.fetches;
    expect(failed?.map(({ isFailed, bytes }) => [isFailed, bytes === null])).toEqual([
      [false, false],
      [true, true],
    ]);
    resetSubgraphs(shop);
    const release = shop.goods.hold(/items/);
    const plain = post(shop.gateway.url, { query }).then((response) => response.text());
    await expect.poll(() => shop.goods.asked.length).toBe(1);
    const explained = ask(query, 'timeline');
    // Answered after it was sent: by then the other one has joined the fetch that is held.
    await ask('{ __typename }', 'plan');
    await ask('{ warehouses }', 'plan');
    release();
    const shared = (await explained).extensions?.timeline?.fetches;
    expect(shared?.[0]).toMatchObject({ subgraph: 'goods', isShared: true, isFailed: false });
    await plain;
    expect(shop.goods.asked).toHaveLength(1);
  });

  it('counts errors of a subgraph that answers', async () => {
    const text = '{ item(id: "broken") { name size { width } } }';
    const told = (await ask(text, 'timeline')).extensions?.timeline?.fetches;
    expect(told).toMatchObject([{ isFailed: false, errorCount: 1 }]);
  });

  it('asks nobody in a dry run, not even for a mutation', async () => {
    const { data, extensions } = await ask('mutation { addItem { name units } }', 'dry-run');
    expect(data).toBeNull();
    expect(JSON.stringify(extensions?.queryPlan)).toContain('addItem');
    expect(extensions).not.toHaveProperty('timeline');
    expect([...shop.goods.asked, ...shop.stock.asked]).toEqual([]);
  });

  it('is refused for a word that means nothing, and asks nobody', async () => {
    const { errors, data } = await ask(query, 'dryrun');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'OPERATION_REFUSED' } });
    expect(data).toBeUndefined();
    expect(shop.goods.asked).toEqual([]);
  });

  it('is told as much as there is where the operation is wrong', async () => {
    const { errors, extensions } = await ask('{ nothing }', 'plan, timeline');
    expect(errors).toHaveLength(1);
    expect(extensions).toBeUndefined();
  });

  it('has the plan with the first part of an answer in parts, the timeline with the last', async () => {
    const text = '{ item(id: "1") { name ... @defer(label: "stock") { units } } }';
    const response = await post(shop.gateway.url, { query: text }, 'plan, timeline', draftForm);
    const parts = (await response.text())
      .split('\r\n---')
      .flatMap((part) => (part.includes('{') ? [part.slice(part.indexOf('{'))] : []))
      .map((part) =>
        z.looseObject({ extensions: answer.shape.extensions }).parse(JSON.parse(part)),
      );
    expect(parts[0]?.extensions).toMatchObject({
      queryPlan: {
        node: {
          kind: 'Defer',
          primary: { node: { serviceName: 'goods' } },
          deferred: [{ label: 'stock', node: { kind: 'Flatten', path: ['item'] } }],
        },
      },
    });
    expect(parts[0]?.extensions).not.toHaveProperty('timeline');
    expect(parts.at(-1)?.extensions?.timeline?.fetches).toMatchObject([
      { subgraph: 'goods' },
      { subgraph: 'stock', path: ['item'] },
    ]);
  });

  it('is told nothing where the gateway may not, and never executed for a plan alone', async () => {
    const { supergraphSdl } = composeGraph(partsOfGraph(shop));
    const gateway = await startSupergraphGateway(supergraphSdl);
    try {
      const plain = await (await post(gateway.url, { query }, 'plan, timeline')).json();
      expect(plain).not.toHaveProperty('extensions');
      resetSubgraphs(shop);
      const refused = answer.parse(await (await post(gateway.url, { query }, 'dry-run')).json());
      expect(refused.errors?.[0]?.message).toContain('WEFT_EXPLAIN');
      expect(shop.goods.asked).toEqual([]);
    } finally {
      await gateway.stop();
    }
  });
});

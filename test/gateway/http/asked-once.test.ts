import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningGateway } from '../../../gateway/start.ts';
import { startTestGateway } from '../../support/gateway.ts';
import { type StubSubgraph, startStubSubgraph } from '../../support/stub-subgraph.ts';

const sdl = 'type Query { item(tag: Int): String } type Mutation { rename: String }';

describe('an operation that was asked before', () => {
  let asked = 0;
  let domain: StubSubgraph;
  let gateway: RunningGateway;
  beforeAll(async () => {
    domain = await startStubSubgraph(sdl, () => {
      asked += 1;
      return { data: { item: 'Cup', rename: 'done' } };
    });
    gateway = await startTestGateway({ subgraphs: [{ name: 'goods', url: domain.url }] });
    await gateway.ready;
  });
  afterAll(async () => {
    await gateway.stop();
    await domain.stop();
  });

  const send = async (query: string, variables?: object) => {
    const answer = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return answer.json();
  };

  it.each([
    ['a query', 'query Item($tag: Int) { item(tag: $tag) }', { item: 'Cup' }],
    ['a mutation', 'mutation { rename }', { rename: 'done' }],
  ])('is done once for each request: %s', async (_kind, query, data) => {
    asked = 0;
    for (let tag = 1; tag <= 5; tag += 1) {
      expect(await send(query, query.includes('$tag') ? { tag } : undefined)).toEqual({ data });
      expect(asked).toBe(tag);
    }
  });
});

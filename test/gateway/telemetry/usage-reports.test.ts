import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callerHeader } from '../../../platform/identity/caller.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { readParts } from '../../support/multipart.ts';
import {
  type SupergraphGateway,
  startSupergraphGateway,
} from '../../support/supergraph-gateway.ts';
import { startUsageReceiver, type UsageReceiver } from '../../support/usage-receiver.ts';
import {
  currentForm,
  draftForm,
  partsOfGraph,
  resetSubgraphs,
  type Subgraphs,
  startSubgraphs,
  stopSubgraphs,
} from '../defer/shop.ts';

const json = { 'content-type': 'application/json' };

/** A gateway over real subgraphs, and what it reports when it is asked to stop. */
describe('what a gateway reports', () => {
  let subgraphs: Subgraphs;
  let registry: UsageReceiver;
  let gateway: SupergraphGateway;

  beforeAll(async () => {
    subgraphs = await startSubgraphs();
  });
  afterAll(() => stopSubgraphs(subgraphs));
  beforeEach(async () => {
    resetSubgraphs(subgraphs);
    registry = await startUsageReceiver();
    const usage = { url: registry.url, environment: 'staging', intervalMs: 60_000 };
    const { supergraphSdl } = composeGraph(partsOfGraph(subgraphs));
    gateway = await startSupergraphGateway(supergraphSdl, { usage });
    return async () => {
      await gateway.stop();
      await registry.stop();
    };
  });

  const post = async (query: string, headers: Record<string, string> = {}) => {
    const body = JSON.stringify({ query });
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { ...json, ...headers },
      body,
    });
    await response.text();
  };
  const reported = async () => {
    await gateway.stop();
    return registry.received();
  };

  it('counts new operations and known ones alike, and says what they select', async () => {
    for (let n = 0; n < 5; n += 1) await post('{ item(id: "7") { name size { width } } }');
    expect(await reported()).toEqual([
      {
        text: 'query{item(id:""){name size{width}}}',
        fields: ['Item.name', 'Item.size', 'Query.item', 'Size.width'],
        requests: 5,
        errors: 0,
        clients: ['@'],
      },
    ]);
    expect(registry.reports).toMatchObject([{ environment: 'staging' }]);
    expect(registry.headers).toMatchObject([{ [callerHeader]: 'team:platform' }]);
    const [row] = registry.rows();
    expect(row?.latency.reduce((total, count) => total + count, 0)).toBe(5);
    expect(row?.day).toBe(new Date().toISOString().slice(0, 10));
  });

  it('counts each of those that share one answer', async () => {
    await post('{ warehouses }');
    const release = subgraphs.stock.hold(/warehouses/);
    const waiting = Array.from({ length: 4 }, () => post('{ warehouses }'));
    await expect.poll(() => subgraphs.stock.asked.length).toBe(2);
    release();
    await Promise.all(waiting);
    expect(await reported()).toMatchObject([{ requests: 5 }]);
  });

  it('takes what differs in literals for one operation, and no literal along', async () => {
    for (const id of ['ada@example.com', '+49 151 2345678', '3']) {
      for (let n = 0; n < 2; n += 1) await post(`{ item(id: ${JSON.stringify(id)}) { name } }`);
    }
    expect(await reported()).toMatchObject([{ requests: 6 }]);
    expect(JSON.stringify(registry.reports)).not.toMatch(/ada@|49 151/);
  });

  it('counts answers with errors, of new operations and of known ones', async () => {
    const query = '{ item(id: "broken") { units } }';
    for (let n = 0; n < 3; n += 1) await post(query);
    await post('{ title }');
    expect(await reported()).toMatchObject([
      { text: 'query{item(id:""){units}}', requests: 3, errors: 3 },
      { text: 'query{title}', requests: 1, errors: 0 },
    ]);
  });

  it('says which program asks, by any of the usual headers', async () => {
    const versions: Record<string, string>[] = [
      { 'apollographql-client-name': 'storefront', 'apollographql-client-version': '4.1' },
      { 'graphql-client-name': 'till', 'graphql-client-version': '7' },
      { [callerHeader]: 'consumer:marketplace' },
      { [callerHeader]: 'team:catalog' },
      { 'apollographql-client-name': 'ada@example.com', 'apollographql-client-version': '1' },
    ];
    for (const headers of versions) {
      for (let n = 0; n < 2; n += 1) await post('{ title }', headers);
    }
    const [use] = await reported();
    expect(use?.clients.sort()).toEqual(
      ['storefront@4.1', 'till@7', 'marketplace@', '@', '@1'].sort(),
    );
    expect(use?.requests).toBe(10);
  });

  it('counts what is asked with GET, and the one operation of a document that is meant', async () => {
    const document = 'query One { title } query Two { warehouses }';
    const search = new URLSearchParams({ query: document, operationName: 'Two' });
    await (await fetch(`${gateway.url}?${search}`)).text();
    expect(await reported()).toMatchObject([
      { text: 'query Two{warehouses}', fields: ['Query.warehouses'], requests: 1 },
    ]);
  });

  it('never waits for the registry', async () => {
    registry.answer('never');
    const usage = { url: registry.url, environment: 'staging', intervalMs: 20 };
    const { supergraphSdl } = composeGraph(partsOfGraph(subgraphs));
    const other = await startSupergraphGateway(supergraphSdl, { usage });
    expect((await other.ask('{ title }')).data).toEqual({ title: 'Shop' });
    await expect.poll(() => registry.reports.length).toBe(1);
    const began = performance.now();
    for (let n = 0; n < 100; n += 1) {
      expect(await other.ask(n % 10 ? '{ title }' : `{ title${n}: title }`)).not.toHaveProperty(
        'errors',
      );
    }
    // A report waits 5 s for its answer.
    expect(performance.now() - began).toBeLessThan(4500);
    expect(registry.reports).toHaveLength(1);
    await other.stop();
  });

  it('leaves out what asks for the graph itself, and what is refused', async () => {
    for (let n = 0; n < 2; n += 1) {
      await post('{ __schema { types { name } } }');
      await post('{ __typename ... on Query { __type(name: "Item") { name } } }');
      await post('{ nothing }');
      await post('{ title ');
      await post('query ($id: ID!) { item(id: $id) { name } }');
    }
    expect(await reported()).toEqual([]);
    expect(registry.reports.flatMap(({ operations }) => operations)).toEqual([]);
  });

  describe.each([draftForm, currentForm])('of answers in parts (%s)', (accept) => {
    const ask = (query: string) =>
      fetch(gateway.url, {
        method: 'POST',
        headers: { ...json, accept },
        body: JSON.stringify({ query }),
      });
    const readAll = async (query: string) => {
      for await (const _part of readParts(await ask(query)));
    };

    it('counts each once, and errors of its later parts', async () => {
      const query = (id: string) => `{ item(id: "${id}") { name ... @defer { units } } }`;
      for (const id of ['1', '2', 'broken']) await readAll(query(id));
      expect(await reported()).toMatchObject([
        {
          text: 'query{item(id:""){...@defer{units} name}}',
          fields: ['Item.name', 'Item.units', 'Query.item'],
          requests: 3,
          errors: 1,
        },
      ]);
    });

    it('counts one whose client leaves before it is over', async () => {
      const release = subgraphs.stock.hold(/units/);
      const response = await ask('{ item(id: "1") { name ... @defer { units } } }');
      const reader = response.body?.getReader();
      await reader?.read();
      await reader?.cancel();
      await expect.poll(() => subgraphs.stock.asked.length).toBe(1);
      release();
      expect(await reported()).toMatchObject([{ requests: 1, errors: 0 }]);
    });
  });
});

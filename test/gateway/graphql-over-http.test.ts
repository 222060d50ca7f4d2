import { createHash } from 'node:crypto';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningGateway } from '../../gateway/start.ts';
import { startTestGateway } from '../support/gateway.ts';
import { type StubSubgraph, startStubSubgraph } from '../support/stub-subgraph.ts';

const sdl = 'type Query { item: String } type Mutation { rename: String }';
const json = { 'content-type': 'application/json' };

describe('GraphQL over HTTP', () => {
  let domain: StubSubgraph;
  let gateway: RunningGateway;
  beforeAll(async () => {
    domain = await startStubSubgraph(sdl, () => ({ data: { item: 'Cup' } }));
    gateway = await startTestGateway({
      subgraphs: [{ name: 'goods', url: domain.url }],
    });
    await gateway.ready;
  });
  afterAll(async () => {
    await gateway.stop();
    await domain.stop();
  });

  describe('as the audits of the specification see it', () => {
    for (const { id, name, fn } of serverAudits({ url: () => gateway.url })) {
      it(`${name} (${id})`, async () => {
        const result = await fn();
        expect(result.status === 'ok' ? undefined : result.reason).toBeUndefined();
      });
    }
  });

  const read = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}?${new URLSearchParams({ query })}`, { headers });
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(gateway.url, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify(body),
    });

  describe('a page of another site', () => {
    it.each(['cross-site', 'same-site'])('may not read, when %s', async (site) => {
      const answer = await read('{ item }', { 'sec-fetch-site': site });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('Cross-Site Request Forgery');
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded'])(
      'may not send %s, which browsers send unasked',
      async (type) => {
        const answer = await send({ query: '{ item }' }, { 'content-type': type });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
      },
    );
  });

  it('lets the gateway’s own page and a typed address read', async () => {
    for (const site of ['same-origin', 'none']) {
      expect((await read('{ item }', { 'sec-fetch-site': site })).status).toBe(200);
    }
  });

  it('never writes on a GET', async () => {
    const answer = await read('mutation { rename }');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('keeps 400 for a request that is malformed itself, whatever it accepts', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      expect((await send({ query: 7 }, { accept })).status).toBe(400);
      expect((await send([{ query: '{ item }' }], { accept })).status).toBe(400);
    }
  });

  it('answers in the type that is preferred', async () => {
    const preferred = 'application/json;q=0.5, application/graphql-response+json';
    const answer = await send({ query: '{ nothing }' }, { accept: preferred });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  it('refuses a type that it cannot answer in', async () => {
    expect((await send({ query: '{ item }' }, { accept: 'image/png' })).status).toBe(406);
  });

  it('remembers an operation by its hash, and then reads it with a plain GET', async () => {
    const query = '{ remembered: item }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const byHash = () =>
      fetch(`${gateway.url}?${new URLSearchParams({ extensions: JSON.stringify(extensions) })}`);
    expect(await (await byHash()).text()).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect((await send({ query, extensions })).status).toBe(200);
    expect((await byHash()).status).toBe(200);
  });

  it('leads a person who opens the address to the page', async () => {
    const answer = await fetch(gateway.url, {
      headers: { accept: 'text/html,*/*;q=0.8' },
      redirect: 'manual',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
  });
});

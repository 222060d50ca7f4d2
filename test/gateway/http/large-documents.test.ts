import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { formatError } from '../../../gateway/execution/format-error.ts';
import { DocumentStore, type Problems } from '../../../gateway/http/document-store.ts';
import { largeDocuments } from '../../../gateway/http/large-documents.ts';
import { silentLog } from '../../../platform/process/log.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { MeshError } from '../../../schema/errors.ts';
import { startStubSubgraph } from '../../support/stub-subgraph.ts';
import { startSupergraphGateway } from '../../support/supergraph-gateway.ts';

/** The same document, but a large one. */
const large = (query: string) => `${query} #${'.'.repeat(1000)}`;

/** A server that has large documents validated by `validate`. */
function serverWith(validate: (source: string) => Promise<Problems>) {
  const maxTokens = 100;
  const documents = new DocumentStore({ maxTokens, validate: (_, text) => validate(text) });
  const server = new ApolloServer({
    typeDefs: 'type Query { a: Int }',
    resolvers: { Query: { a: () => 1 } },
    documentStore: documents,
    parseOptions: { maxTokens },
    formatError: formatError(silentLog()),
    plugins: [largeDocuments({ documents, formatError: formatError(silentLog()) })],
  });
  return async (query: string) => {
    const { body, http } = await server.executeOperation({ query });
    if (body.kind !== 'single') throw new Error('no single answer');
    const { data, errors } = body.singleResult;
    return { data, errors: errors?.map(({ message }) => message), status: http.status };
  };
}

describe('a large document', () => {
  it('is validated elsewhere, and not by the server as well', async () => {
    const ask = serverWith(async () => []);
    // The server lets it pass, as it never would by itself.
    expect(await ask(large('{ a nothing }'))).toMatchObject({ data: { a: 1 }, errors: undefined });
    expect(await ask('{ a nothing }')).toMatchObject({ status: 400 });
  });

  it('lets others be answered while it is validated', async () => {
    let found = (_problems: Problems) => {};
    const ask = serverWith(() => new Promise((resolve) => (found = resolve)));
    const slow = ask(large('{ a }'));
    expect(await ask('{ a }')).toMatchObject({ data: { a: 1 } });
    found([{ message: 'not good' }]);
    expect(await slow).toEqual({ data: undefined, errors: ['not good'], status: 400 });
  });

  it('is validated once, unless that failed', async () => {
    const asked: string[] = [];
    const ask = serverWith(async (source) => {
      asked.push(source);
      if (asked.length === 1) throw new MeshError('TIMEOUT', 'too slow');
      return [];
    });
    expect(await ask(large('{ a }'))).toMatchObject({ errors: ['too slow'] });
    await Promise.all([1, 2, 3].map(() => ask(large('{ a }'))));
    expect(asked).toHaveLength(2);
  });

  it('is left to the server when it cannot be parsed, or has too many tokens', async () => {
    const ask = serverWith(() => Promise.reject(new Error('it is not asked')));
    expect(await ask(large('{ a '))).toMatchObject({ status: 400 });
    expect(await ask(`{ ${'a '.repeat(600)} }`)).toMatchObject({ status: 400 });
  });

  it('is refused in the words that a small one is refused in', { timeout: 30_000 }, async () => {
    const domain = await startStubSubgraph('', () => ({ data: {} }));
    const sdl = 'type Query { item(n: Int!): Item } type Item { name: String item: Item }';
    const graph = composeGraph([{ name: 'goods', url: domain.url, sdl }]).supergraphSdl;
    const gateway = await startSupergraphGateway(graph);
    const send = async (query: string, accept: string) => {
      const headers = { 'content-type': 'application/json', accept };
      const body = JSON.stringify({ query });
      const response = await fetch(gateway.url, { method: 'POST', headers, body });
      return { status: response.status, text: await response.text() };
    };
    // Each spreads the next one twice.
    const doubling = Array.from({ length: 30 }, (_, n) => {
      return `fragment F${n} on Item { ${n === 29 ? 'name' : `...F${n + 1} ...F${n + 1}`} }`;
    });
    const tooMuch = `{ item(n: 1) { ...F0 } } ${doubling.join(' ')}`;
    for (const query of ['{ nothing\n item { nowhere } }', '{ item(n: "x", m: 1) }']) {
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        expect(await send(large(query), accept)).toEqual(await send(query, accept));
      }
    }
    expect((await send(tooMuch, 'application/json')).text).toContain(
      'Anonymous operation recursively requests too many selections.',
    );
    await gateway.stop();
    await domain.stop();
  });
});

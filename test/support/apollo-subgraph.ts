import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { z } from 'zod';

const request = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});
export type SubgraphRequest = z.output<typeof request> & { headers: IncomingHttpHeaders };

type Fields = Record<string, unknown>;
/** By type and field. */
export type Resolvers = Record<string, Record<string, (parent: Fields, args: Fields) => unknown>>;

export interface ApolloSubgraph {
  name: string;
  url: string;
  sdl: string;
  schema: GraphQLSchema;
  /** What it was asked so far, its schema excepted. */
  requests: SubgraphRequest[];
  /** From now on it reads requests and answers none, until what is returned is called. */
  hold(): () => void;
  /** Has another schema from now on. */
  change(sdl: string, resolvers: Resolvers): void;
  /** How many connections to it are open. */
  openConnections(): number;
  stop(): Promise<void>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@external", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject"])\n`;

/** A subgraph as most are: Apollo's own library on graphql-js, over HTTP. `sdl` is without the link to federation. */
export async function startApolloSubgraph(
  name: string,
  sdl: string,
  resolvers: Resolvers,
  onRequest: () => void = () => undefined,
): Promise<ApolloSubgraph> {
  const make = (text: string, how: Resolvers) =>
    buildSubgraphSchema([{ typeDefs: parse(link + text), resolvers: how }]);
  const requests: SubgraphRequest[] = [];
  const sockets = new Set<Socket>();
  let gate: Promise<void> = Promise.resolve();
  const server = createServer(async (incoming, response) => {
    const body = request.parse(JSON.parse((await buffer(incoming)).toString('utf8')));
    if (!body.query.includes('_service')) {
      requests.push({ ...body, headers: incoming.headers });
      onRequest();
      await gate;
    }
    const { query: source, variables: variableValues, operationName } = body;
    const { schema } = subgraph;
    const answer = await graphql({ schema, source, variableValues, operationName });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  const subgraph: ApolloSubgraph = {
    name,
    url: `http://127.0.0.1:${address.port}/graphql`,
    sdl: link + sdl,
    schema: make(sdl, resolvers),
    requests,
    hold() {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
    change(text, how) {
      subgraph.schema = make(text, how);
      subgraph.sdl = link + text;
    },
    openConnections: () => sockets.size,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return subgraph;
}

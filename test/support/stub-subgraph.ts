import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';

const request = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});
export type StubRequest = z.output<typeof request> & { headers: IncomingMessage['headers'] };

export interface StubSubgraph {
  url: string;
  /** Changes the schema that it gives. */
  setSdl(sdl: string): void;
  /** Changes how it answers operations. */
  setAnswer(answer: StubAnswer): void;
  /** How often its schema was asked for. */
  schemaReads(): number;
  stop(): Promise<void>;
}

/** A JSON answer, or full control of the response for faults. */
export type StubAnswer = (asked: StubRequest, response: ServerResponse) => unknown;

/** Stands in for a domain where a test needs a fault that a real one does not make. */
export async function startStubSubgraph(sdl: string, answer: StubAnswer): Promise<StubSubgraph> {
  let current = { sdl, answer };
  let schemaReads = 0;
  const server = createServer(async (incoming, response) => {
    const body = request.parse(JSON.parse((await buffer(incoming)).toString('utf8')));
    const isSchemaRead = body.query.includes('_service');
    if (isSchemaRead) schemaReads += 1;
    const given = isSchemaRead
      ? { data: { _service: { sdl: current.sdl } } }
      : current.answer({ ...body, headers: incoming.headers }, response);
    if (given !== undefined) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(given));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    setSdl: (next) => {
      current = { ...current, sdl: next };
    },
    setAnswer: (next) => {
      current = { ...current, answer: next };
    },
    schemaReads: () => schemaReads,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

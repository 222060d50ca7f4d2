import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Server } from 'node:net';

export type Script = (response: ServerResponse, request: IncomingMessage) => void;

export interface ScriptedServer {
  origin: string;
  /** How it answers from now on. */
  setScript(script: Script): void;
  /** How many connections were opened to it. */
  connections(): number;
  stop(): Promise<void>;
}

/** A real HTTP server that does what a test says, also what no good server does. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  let script: Script = (response) => response.end();
  let connections = 0;
  const server = createServer((request, response) => script(response, request));
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    setScript: (next) => {
      script = next;
    },
    connections: () => connections,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens on no port');
  return address.port;
}

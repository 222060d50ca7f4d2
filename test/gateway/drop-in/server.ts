import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type BaseContext,
} from '@apollo/server';
import { WeftGateway } from '../../../gateway/weft-gateway.ts';
import type { WeftGatewayOptions } from '../../../gateway/weft-gateway-options.ts';

export interface ServerAnswer {
  data: unknown;
  errors: readonly { message: string; path?: unknown; extensions?: Record<string, unknown> }[];
}

export interface TestServer {
  apollo: ApolloServer;
  gateway: WeftGateway;
  ask(query: string, options?: AskOptions): Promise<ServerAnswer>;
}

interface AskOptions {
  variables?: Record<string, unknown>;
  operationName?: string;
  context?: BaseContext;
}

/** ApolloServer as its users have it, with our gateway in the place of ApolloGateway; not yet started. */
export function serverOf(
  options: WeftGatewayOptions,
  more: Partial<ApolloServerOptionsWithGateway<BaseContext>> = {},
): TestServer {
  const gateway = new WeftGateway({ logger: quietLogger, ...options });
  const apollo = new ApolloServer({ logger: quietLogger, ...more, gateway });
  return {
    apollo,
    gateway,
    async ask(query, { variables, operationName, context = {} } = {}) {
      const { body } = await apollo.executeOperation(
        { query, variables, operationName },
        { contextValue: context },
      );
      if (body.kind !== 'single') throw new Error('one answer was asked for');
      const { data, errors = [] } = body.singleResult;
      return JSON.parse(JSON.stringify({ data: data ?? null, errors }));
    },
  };
}

/** The same, started. */
export async function startServer(...args: Parameters<typeof serverOf>): Promise<TestServer> {
  const server = serverOf(...args);
  await server.apollo.start();
  return server;
}

const quiet = () => undefined;
const quietLogger = { debug: quiet, info: quiet, warn: quiet, error: quiet };

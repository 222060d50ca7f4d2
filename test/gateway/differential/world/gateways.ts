import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';

/** What a gateway is made of; the same for every gateway that is compared. */
export interface GatewayParts {
  supergraphSdl: string;
  buildService(definition: { name: string; url?: string }): GraphQLDataSource;
}

export type GatewayFactory = (parts: GatewayParts) => GatewayInterface;

/** One request that a gateway sent to a subgraph. */
export interface Asked {
  part: string;
  query: string;
  variables: unknown;
}

const quiet = () => undefined;
const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };

export const stock: GatewayFactory = (parts) => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  return new ApolloGateway({ ...parts, logger, validateSupergraph: false });
};

const engine = join(import.meta.dirname, '../../../../gateway/weft-gateway.ts');

/** Our engine. It is loaded by name, so that these tests also run where there is none yet. */
export const weft: GatewayFactory | undefined = existsSync(engine) ? await loadWeft() : undefined;

async function loadWeft(): Promise<GatewayFactory> {
  const { WeftGateway } = await import(engine);
  return (parts) => new WeftGateway(parts);
}

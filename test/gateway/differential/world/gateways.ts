import {
  ApolloGateway,
  type Experimental_DidResolveQueryPlanCallback,
  type GraphQLDataSource,
} from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { WeftGateway } from '../../../../gateway/weft-gateway.ts';

/** What a gateway is made of; the same for every gateway that is compared. */
export interface GatewayParts {
  supergraphSdl: string;
  buildService(definition: { name: string; url?: string }): GraphQLDataSource;
  /** Told of the plan for the request with this context, by gateways that tell. */
  planned?(context: object, plan: QueryPlan): void;
}

export type QueryPlan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];

export type GatewayFactory = (parts: GatewayParts) => GatewayInterface;

/** One request that a gateway sent to a subgraph. */
export interface Asked {
  part: string;
  query: string;
  variables: unknown;
}

const quiet = () => undefined;
const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };

export const stock: GatewayFactory = ({ planned, ...parts }) => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  return new ApolloGateway({
    ...parts,
    logger,
    validateSupergraph: false,
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) =>
      planned?.(requestContext.context, queryPlan),
  });
};

/** Our engine. */
export const weft: GatewayFactory = ({ planned: _planned, ...parts }) => new WeftGateway(parts);

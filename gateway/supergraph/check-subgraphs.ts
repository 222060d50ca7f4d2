import { randomUUID } from 'node:crypto';
import { OperationTypeNode } from 'graphql';
import { MeshError, toMeshError } from '../../schema/errors.ts';
import { forward, type Subgraph, type SubgraphOperation } from '../execution/subgraph.ts';
import type { Planner } from '../planning/planner.ts';

const operation = 'query WeftHealthCheck{__typename}';
const healthCheck: SubgraphOperation = {
  operation,
  operationName: 'WeftHealthCheck',
  operationKind: OperationTypeNode.QUERY,
  hasPlacesBelow: false,
  bodyHead: `{"query":"${operation}","operationName":"WeftHealthCheck","variables":`,
};

/** Asks each subgraph of a supergraph for its name of the root type. Rejects when one does not answer. */
export async function checkSubgraphs(
  planner: Planner,
  sdl: string,
  createSubgraph: (address: { name: string; url: string }) => Subgraph,
): Promise<void> {
  const id = randomUUID();
  const { subgraphs } = await planner.load(id, sdl);
  planner.forget(id);
  const request = { contextValue: {}, requestContext: undefined, forwarded: forward({}) };
  await Promise.all(
    subgraphs.map(async (address) => {
      const subgraph = createSubgraph(address);
      try {
        const { errors } = await subgraph.ask(healthCheck, '{}', request);
        if (errors?.length) throw new MeshError('SUBGRAPH_UNAVAILABLE', errors[0]?.message ?? '');
      } catch (cause) {
        const { message } = toMeshError(cause);
        throw new MeshError('SUBGRAPH_UNAVAILABLE', `[${address.name}]: ${message}`, { cause });
      } finally {
        await subgraph.stop();
      }
    }),
  );
}

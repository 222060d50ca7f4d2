import { startRegistry, type TestRegistry } from '../subgraphs/mesh/release-registry.ts';
import { startTestGateway } from '../support/gateway.ts';
import { type Ask, asker } from '../support/graphql.ts';
import { loadRoom } from '../support/mesh.ts';
import { startTestSubgraph, type TestSubgraph } from '../support/subgraph.ts';

export interface RegistryMesh {
  /** Where the gateway is, without a path. */
  origin: string;
  registry: TestRegistry;
  /** Those that were named. */
  domains: readonly TestSubgraph[];
  ask: Ask;
  stop(): Promise<void>;
}

/** The registry, the named domains and a gateway that reports to the registry what it is asked, as of `dev`. */
export async function startRegistryMesh(names: readonly string[] = []): Promise<RegistryMesh> {
  const [registry, ...domains] = await Promise.all([startRegistry(), ...names.map(startDomain)]);
  const subgraphs = [registry.room, ...domains].map(({ name, url }) => ({ name, url }));
  const gateway = await startTestGateway({
    subgraphs,
    pollMs: 200,
    waitMs: 5000,
    timeoutMs: 10_000,
    usage: {
      url: new URL('/usage', registry.room.url).href,
      environment: 'dev',
      intervalMs: 100,
    },
  });
  await gateway.ready;
  return {
    origin: new URL(gateway.url).origin,
    registry,
    domains,
    ask: asker(gateway.url),
    async stop() {
      await gateway.stop();
      await Promise.all([registry.room, ...domains].map((each) => each.stop()));
    },
  };
}

async function startDomain(name: string): Promise<TestSubgraph> {
  return startTestSubgraph(await loadRoom(name));
}

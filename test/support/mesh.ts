import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphDefinition } from '../../platform/subgraph/definition.ts';
import { startTestGateway } from './gateway.ts';
import { type Ask, asker } from './graphql.ts';
import { startTestSubgraph, type TestSubgraph } from './subgraph.ts';

const subgraphs = join(import.meta.dirname, '../../subgraphs');

/** The names of all domains. */
const allDomains = readdirSync(subgraphs).sort();

export interface TestMesh {
  /** Where the gateway is, without a path. */
  origin: string;
  ask: Ask;
  domains: Map<string, TestSubgraph>;
  /** The one with this name; throws when it was not started. */
  domain(name: string): TestSubgraph;
  /** How many SQL statements each domain sent since the last call. */
  takeStatementCounts(): Record<string, number>;
  stop(): Promise<void>;
}

interface MeshOptions {
  domains?: readonly string[];
  samples?: boolean;
  clock?: () => Date;
}

/** Domains and gateway over real HTTP on free ports, each domain with a database of its own. */
export async function startMesh({
  domains = allDomains,
  ...options
}: MeshOptions = {}): Promise<TestMesh> {
  const rooms = await Promise.all(domains.map(loadRoom));
  const running = await Promise.all(rooms.map((room) => startTestSubgraph(room, options)));
  const byName = new Map(running.map((subgraph) => [subgraph.name, subgraph]));
  const gateway = await startTestGateway({
    subgraphs: running.map(({ name, url }) => ({ name, url })),
    pollMs: 200,
    waitMs: 5000,
    timeoutMs: 10_000,
  });
  await gateway.ready;
  const domain = (name: string) => {
    const found = byName.get(name);
    if (!found) throw new Error(`${name} was not started`);
    return found;
  };
  return {
    origin: new URL(gateway.url).origin,
    ask: asker(gateway.url),
    domains: byName,
    domain,
    takeStatementCounts: () =>
      Object.fromEntries(
        running.map(({ name, takeStatements }) => [name, takeStatements().length]),
      ),
    async stop() {
      await gateway.stop();
      await Promise.all(running.map((subgraph) => subgraph.stop()));
    },
  };
}

export async function loadRoom(name: string): Promise<SubgraphDefinition<unknown, unknown>> {
  const { room } = await import(`../../subgraphs/${name}/main.ts`);
  return room;
}

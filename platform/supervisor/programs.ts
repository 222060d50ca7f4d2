import { join } from 'node:path';
import { domainVariable } from '../process/settings.ts';
import { type NodeProgram, programIn } from '../process/spawn-node.ts';
import { registryRoom } from '../rooms.ts';
import { childEnvironment } from './environment.ts';
import type { MeshRoom } from './rooms.ts';
import type { MeshSettings } from './settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A domain's process: it is told its own port and database, and no other's. */
export function roomProgram(
  { name, file }: MeshRoom,
  settings: MeshSettings,
  embeddedUrl: string | undefined,
  env: Environment,
): NodeProgram {
  const { port, databaseUrl } = settings.rooms[name] ?? {};
  const own = {
    [domainVariable(name, 'PORT')]: String(port),
    [domainVariable(name, 'DATABASE_URL')]: databaseUrl ?? embeddedUrl,
    WEFT_SAMPLES: settings.samples ? 'on' : 'off',
  };
  return { file, env: childEnvironment(env, own) };
}

/** Where a domain of this mesh answers. */
export const roomUrl = (name: string, settings: MeshSettings) =>
  `http://127.0.0.1:${settings.rooms[name]?.port}/graphql`;

/**
 * The gateway's process: it is told where the domains are, and no database. Where the registry is one of them it
 * reports what is asked, to the environment in which domains are tried.
 */
export function gatewayProgram(
  rooms: readonly MeshRoom[],
  settings: MeshSettings,
  env: Environment,
): NodeProgram {
  const addresses = rooms.map(({ name }) => `${name}=${roomUrl(name, settings)}`);
  const hasRegistry = rooms.some(({ name }) => name === registryRoom);
  const usageUrl = `http://127.0.0.1:${settings.rooms[registryRoom]?.port}/usage`;
  const own = {
    WEFT_GATEWAY_PORT: String(settings.gatewayPort),
    WEFT_SUBGRAPHS: addresses.join(','),
    WEFT_SUPERGRAPH_FILE: undefined,
    WEFT_REGISTRY_URL: undefined,
    WEFT_ENVIRONMENT: hasRegistry ? 'dev' : undefined,
    WEFT_USAGE_URL: hasRegistry ? usageUrl : undefined,
    WEFT_LAST_GOOD_FILE: undefined,
    // Who runs a mesh of their own builds on it.
    WEFT_EXPLAIN: env.WEFT_EXPLAIN || 'on',
  };
  return { ...gateway, env: childEnvironment(env, own) };
}

/**
 * The gateway's process alone: its settings in place of the environment's, where there are some.
 * They say where its graph comes from; whatever else the environment says of that is left out.
 */
export function loneGatewayProgram(settings: Environment, env: Environment): NodeProgram {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  const own = {
    WEFT_SUBGRAPHS: undefined,
    WEFT_SUPERGRAPH_FILE: undefined,
    WEFT_REGISTRY_URL: undefined,
    ...Object.fromEntries(given),
  };
  return { ...gateway, env: childEnvironment(env, own) };
}

const gateway = { file: programIn(join(import.meta.dirname, '../../gateway'), 'main') };

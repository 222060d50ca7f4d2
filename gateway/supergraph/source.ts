import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../platform/process/log.ts';
import type { Part } from '../../schema/composition/compose.ts';
import { toMeshError } from '../../schema/errors.ts';
import type { SubgraphAddress } from '../settings.ts';
import type { SupergraphHooks } from '../weft-gateway-options.ts';
import { fetchSdl } from './fetch-sdl.ts';
import { pause } from './pause.ts';
import { type SupergraphSource, serving, untilLetGo } from './supergraph-source.ts';

interface DomainsOptions {
  subgraphs: readonly SubgraphAddress[];
  pollMs: number;
  waitMs: number;
  timeoutMs: number;
  log: Logger;
}

/** The signal ends waiting and polling. */
type SourceOptions = DomainsOptions & { signal: AbortSignal };

/** A domain that is down is asked again this often while the gateway waits for its start. */
const retryMs = 100;

/**
 * The supergraph of the domains that run. It composes what is there, and composes again when a
 * domain appears or changes its schema. A domain that goes down later stays in the graph: its
 * fields fail, the others' do not. A schema that does not compose is logged and left out; what the
 * domain had before stays, and the other domains' changes are taken over.
 */
export function runningDomains(options: DomainsOptions): SupergraphSource {
  return (signal) => followDomains({ ...options, signal });
}

function followDomains(options: SourceOptions): ReturnType<SupergraphSource> {
  /** What each domain says now, and what the graph is made of. */
  const said = new Map<string, Part>();
  let served: Part[] = [];
  const compose = async (hooks: SupergraphHooks) => {
    const graph = await hooks.compose(served, [...said.values()]);
    served = graph.parts;
    for (const hint of graph.hints) options.log.debug(hint);
    for (const { name, reason } of graph.refused) {
      options.log.error(`the schema of ${name} does not fit and is left out: ${reason}`);
    }
    return graph.supergraphSdl;
  };
  return {
    async initialize(hooks) {
      await firstParts(options, said);
      const supergraphSdl = await compose(hooks);
      const serve = serving(hooks);
      const recompose = async () => serve(await compose(hooks));
      const cleanup = untilLetGo(options.signal, (signal) =>
        poll({ ...options, signal }, said, recompose),
      );
      return { supergraphSdl, cleanup };
    },
  };
}

/** Waits until every domain answered, or until the time is up and at least one did. */
async function firstParts(options: SourceOptions, parts: Map<string, Part>): Promise<void> {
  const deadline = Date.now() + options.waitMs;
  for (;;) {
    await refresh(options, parts);
    const missing = options.subgraphs.filter(({ name }) => !parts.has(name));
    if (!missing.length) return;
    if (parts.size && Date.now() > deadline) {
      const names = missing.map(({ name }) => name).join(', ');
      options.log.warn(`serving without ${names}: no answer yet; the graph grows when they come`);
      return;
    }
    await delay(retryMs, undefined, { signal: options.signal });
  }
}

async function poll(
  options: SourceOptions,
  parts: Map<string, Part>,
  recompose: () => Promise<boolean>,
): Promise<void> {
  while (await pause(options.pollMs, options.signal)) {
    const changed = await refresh(options, parts);
    if (!changed.length) continue;
    try {
      const isServed = await recompose();
      if (isServed) options.log.info(`graph updated: ${changed.join(', ')} changed`);
    } catch (error) {
      options.log.error(`graph kept as it was: ${toMeshError(error).message}`);
    }
  }
}

/** Asks every domain for its schema; returns the names of those that changed or came. */
async function refresh(options: SourceOptions, parts: Map<string, Part>): Promise<string[]> {
  const changes = options.subgraphs.map(async (address) => {
    const sdl = await fetchSdl(address, options).catch((error) => {
      options.log.debug({ err: error }, `${address.name} does not answer`);
    });
    if (!sdl || parts.get(address.name)?.sdl === sdl) return [];
    parts.set(address.name, { ...address, sdl });
    return [address.name];
  });
  return (await Promise.all(changes)).flat();
}

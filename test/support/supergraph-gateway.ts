import { startGateway } from '../../gateway/start.ts';
import type { UsageTarget } from '../../gateway/telemetry/start.ts';
import type { SupergraphHooks } from '../../gateway/weft-gateway-options.ts';
import { silentLog } from '../../platform/process/log.ts';
import { type Ask, asker } from './graphql.ts';

export interface SupergraphGateway {
  url: string;
  ask: Ask;
  /** Resolves when it is served; rejects when it cannot be. */
  update(supergraphSdl: string): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  forwardHeaders?: readonly string[];
  timeoutMs?: number;
  usage?: UsageTarget;
}

/** The real gateway over a supergraph that the test replaces when it likes. */
export async function startSupergraphGateway(
  supergraphSdl: string,
  { forwardHeaders, timeoutMs = 20_000, usage }: Options = {},
): Promise<SupergraphGateway> {
  let update: SupergraphHooks['update'] = () => Promise.reject(new Error('it is not loaded yet'));
  const initialize = async (hooks: SupergraphHooks) => {
    update = hooks.update;
    return { supergraphSdl };
  };
  const gateway = await startGateway({
    port: 0,
    source: () => ({ initialize }),
    timeoutMs,
    forwardHeaders,
    usage,
    log: silentLog(),
  });
  await gateway.ready;
  return {
    url: gateway.url,
    ask: asker(gateway.url),
    update: (sdl) => update(sdl),
    stop: gateway.stop,
  };
}

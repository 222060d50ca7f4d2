import type { SubgraphAddress } from '../../gateway/settings.ts';
import { type RunningGateway, startGateway } from '../../gateway/start.ts';
import { runningDomains } from '../../gateway/supergraph/source.ts';
import type { UsageTarget } from '../../gateway/telemetry/start.ts';
import { silentLog } from '../../platform/process/log.ts';

interface TestGatewayOptions {
  subgraphs: readonly SubgraphAddress[];
  pollMs?: number;
  waitMs?: number;
  timeoutMs?: number;
  usage?: UsageTarget;
  explain?: boolean;
}

/** The real gateway of these domains, on a free port; it may still be loading. */
export function startTestGateway({
  subgraphs,
  pollMs = 100,
  waitMs = 1000,
  timeoutMs = 300,
  usage,
  explain = true,
}: TestGatewayOptions): Promise<RunningGateway> {
  const log = silentLog();
  const source = runningDomains({ subgraphs, pollMs, waitMs, timeoutMs, log });
  return startGateway({ port: 0, source, timeoutMs, usage, explain, log });
}

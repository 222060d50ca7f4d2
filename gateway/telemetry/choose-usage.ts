import type { GatewaySettings } from '../settings.ts';
import type { UsageTarget } from './start.ts';

type UsageSettings = Pick<
  GatewaySettings,
  'usage' | 'usageUrl' | 'usageIntervalMs' | 'registryUrl' | 'environment'
>;

/** Undefined when nobody is to be told of use, or nobody is known to be. */
export function chooseUsage(settings: UsageSettings): UsageTarget | undefined {
  const { usage, usageUrl, usageIntervalMs: intervalMs, registryUrl, environment } = settings;
  const url = usageUrl ?? (registryUrl && `${registryUrl.replace(/\/+$/, '')}/usage`);
  return usage && url ? { url, environment, intervalMs } : undefined;
}

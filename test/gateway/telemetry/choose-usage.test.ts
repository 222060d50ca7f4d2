import { describe, expect, it } from 'vitest';
import { gatewaySettings } from '../../../gateway/settings.ts';
import { chooseUsage } from '../../../gateway/telemetry/choose-usage.ts';
import { readSettings } from '../../../platform/process/settings.ts';

const chosen = (env: Record<string, string>) => chooseUsage(readSettings(gatewaySettings, env));

describe('where use is reported', () => {
  it.each([
    [{}, undefined],
    [{ WEFT_REGISTRY_URL: 'http://127.0.0.1:4100/' }, 'http://127.0.0.1:4100/usage'],
    [{ WEFT_USAGE_URL: 'http://127.0.0.1:9/here' }, 'http://127.0.0.1:9/here'],
    [
      { WEFT_REGISTRY_URL: 'http://127.0.0.1:4100', WEFT_USAGE_URL: 'http://127.0.0.1:9/here' },
      'http://127.0.0.1:9/here',
    ],
    [{ WEFT_REGISTRY_URL: 'http://127.0.0.1:4100', WEFT_USAGE: 'off' }, undefined],
    [{ WEFT_USAGE_URL: 'http://127.0.0.1:9/here', WEFT_USAGE: 'off' }, undefined],
  ])('of %j is %s', (env, url) => {
    expect(chosen(env)?.url).toBe(url);
  });

  it('is told for the environment that is served, every 10 s unless told otherwise', () => {
    const url = 'http://127.0.0.1:9/usage';
    expect(chosen({ WEFT_USAGE_URL: url })).toEqual({
      url,
      environment: 'production',
      intervalMs: 10_000,
    });
    const more = { WEFT_ENVIRONMENT: 'dev', WEFT_USAGE_INTERVAL_MS: '500' };
    expect(chosen({ WEFT_USAGE_URL: url, ...more })).toMatchObject({
      environment: 'dev',
      intervalMs: 500,
    });
  });
});

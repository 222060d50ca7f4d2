import { z } from 'zod';
import { port, setting, type Values } from '../platform/process/settings.ts';

export interface SubgraphAddress {
  name: string;
  url: string;
}

const form = 'must be name=http://host:port/graphql, separated by commas';

/** `catalog=http://127.0.0.1:4101/graphql,logistics=…` */
const addresses = z
  .string({ error: form })
  .transform((text) => text.split(',').map((entry) => entry.trim().split('=')))
  .pipe(
    z.array(
      z
        .tuple(
          [
            z.string().regex(/^[a-z][a-z0-9-]*$/, form),
            z.url({ protocol: /^https?$/, error: form }),
          ],
          form,
        )
        .transform(([name, url]): SubgraphAddress => ({ name, url })),
    ),
  );

export const gatewaySettings = {
  port: setting('WEFT_GATEWAY_PORT', port(4000), 'port of the graph on loopback'),
  subgraphs: setting('WEFT_SUBGRAPHS', addresses, 'the domains of the graph and their addresses'),
  pollMs: setting(
    'WEFT_GATEWAY_POLL_MS',
    z.coerce.number().int().min(100).default(2000),
    'how often the domains are asked whether their schema changed, in ms',
  ),
  waitMs: setting(
    'WEFT_GATEWAY_WAIT_MS',
    z.coerce.number().int().min(0).default(15_000),
    'how long a start waits for domains that do not answer yet, in ms',
  ),
  timeoutMs: setting(
    'WEFT_SUBGRAPH_TIMEOUT_MS',
    z.coerce.number().int().min(100).default(10_000),
    'longest that one domain may take to answer, in ms',
  ),
  logLevel: setting(
    'WEFT_LOG_LEVEL',
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    'how much is logged',
  ),
};

export type GatewaySettings = Values<typeof gatewaySettings>;

import { resolve } from 'node:path';
import { z } from 'zod';
import { dataDirSetting } from '../platform/process/data-dir.ts';
import { flag, port, setting, type Values } from '../platform/process/settings.ts';

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

/** They say what a message is and how it travels, so the gateway sets its own towards a domain. */
const ownHeaders =
  /^(accept|accept-encoding|connection|content-.+|expect|host|keep-alive|proxy-.+|te|trailer|transfer-encoding|upgrade)$/;
const headerForm = 'must be names of headers, none of those that HTTP needs itself';

/** `authorization,x-tenant` */
const headerNames = z
  .string()
  .default('')
  .transform((text) =>
    text
      .toLowerCase()
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  )
  .pipe(
    z.array(
      z
        .string()
        .regex(/^[a-z0-9!#$%&'*+.^_`|~-]+$/, headerForm)
        .refine((name) => !ownHeaders.test(name), headerForm),
    ),
  );

export const gatewaySettings = {
  port: setting('WEFT_GATEWAY_PORT', port(4000), 'port of the graph on loopback'),
  subgraphs: setting(
    'WEFT_SUBGRAPHS',
    addresses.optional(),
    'the domains that the graph is composed of, and their addresses',
  ),
  supergraphFile: setting(
    'WEFT_SUPERGRAPH_FILE',
    z.string().optional(),
    'a composed supergraph to serve in place of domains',
  ),
  registryUrl: setting(
    'WEFT_REGISTRY_URL',
    z
      .url({ protocol: /^https?$/, error: 'must be the registry, e.g. http://127.0.0.1:4100' })
      .optional(),
    'a registry to follow in place of domains',
  ),
  environment: setting(
    'WEFT_ENVIRONMENT',
    z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,62}$/, 'must be a name in lower case, e.g. staging')
      .default('production'),
    'what of the registry is served',
  ),
  registryWaitMs: setting(
    'WEFT_REGISTRY_WAIT_MS',
    z.coerce.number().int().min(0).default(3000),
    'how long a start waits for the registry before it serves what was served last, in ms',
  ),
  lastGoodFile: setting(
    'WEFT_LAST_GOOD_FILE',
    z
      .string()
      .transform((path) => resolve(path))
      .optional(),
    'keeps what the registry gave last and was served; when unset, supergraphs/<environment>.json in WEFT_DATA_DIR',
  ),
  usage: setting('WEFT_USAGE', flag(true), 'report to the registry what clients ask'),
  usageUrl: setting(
    'WEFT_USAGE_URL',
    z
      .url({ protocol: /^https?$/, error: 'must be an address, e.g. http://127.0.0.1:4100/usage' })
      .optional(),
    'where use is reported; when unset, the registry that is followed, and nowhere without one',
  ),
  usageIntervalMs: setting(
    'WEFT_USAGE_INTERVAL_MS',
    z.coerce.number().int().min(100).default(10_000),
    'how often use is reported, in ms',
  ),
  explain: setting(
    'WEFT_EXPLAIN',
    flag(false),
    'tell the query plan and where the time went to requests that ask; npm start has it on',
  ),
  dataDir: dataDirSetting,
  forwardHeaders: setting(
    'WEFT_FORWARD_HEADERS',
    headerNames,
    'headers of a request that the domains get too, separated by commas',
  ),
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

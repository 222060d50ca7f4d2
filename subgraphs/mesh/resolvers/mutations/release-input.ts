import { z } from 'zod';
import { expectedVersion, line, note } from '../../../../platform/subgraph/input.ts';

const domain = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/, 'must be a lower-case name such as "catalog"');
const environment = line(63);
const url = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .max(2000)
  .nullish();

const contract = z.object({
  name: z.string().regex(/^[\w.-]{1,200}$/, 'must be a file’s name, e.g. "contract.odcs.yaml"'),
  text: note(5_000_000),
});

const table = z.object({
  name: z.string(),
  columns: z
    .array(z.object({ name: z.string(), type: z.string(), isNullable: z.boolean() }))
    .max(1600),
  uniqueKeys: z.array(z.array(z.string())).max(100),
});

const version = z.object({
  domain,
  sdl: line(5_000_000),
  shared: note(1_000_000).default(''),
  contracts: z.array(contract).max(100).default([]),
  tables: z.array(table).max(1000).nullish(),
  url,
});

export type VersionInput = z.output<typeof version>;

const versions = z
  .array(version)
  .min(1)
  .max(200)
  .refine(
    (given) => new Set(given.map(({ domain }) => domain)).size === given.length,
    'each domain may be named once',
  );

export const checkInput = z.object({ environment, versions });
export const publishInput = z.object({
  environment,
  versions,
  note: note(2000).nullish(),
  expectedRevision: expectedVersion,
});
export const promoteInput = z.object({
  domain,
  from: environment,
  to: environment,
  url,
  expectedRevision: expectedVersion,
});
export const rollBackInput = z.object({
  domain,
  environment,
  version: z.int().min(1).nullish(),
  expectedRevision: expectedVersion,
});
export const retireInput = z.object({ domain, environment, expectedRevision: expectedVersion });

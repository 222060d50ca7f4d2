import { z } from 'zod';
import { customProperties, stableId } from './extras.ts';
import { role } from './parties.ts';

/** What each kind of server is told with; "?" where it may be left out. */
const kinds: Record<string, string> = {
  api: 'location',
  athena: 'stagingDir schema catalog? regionName?',
  azure: 'location format delimiter?',
  bigquery: 'project dataset',
  clickhouse: 'host port database',
  cloudsql: 'host port database schema',
  custom:
    'account? catalog? database? dataset? delimiter? endpointUrl? format? host? location? path? port? project? region? regionName? schema? serviceName? stagingDir? warehouse? stream?',
  databricks: 'catalog schema host?',
  db2: 'host port database schema?',
  denodo: 'host port database?',
  dremio: 'host port schema?',
  duckdb: 'database schema?',
  glue: 'account database location? format?',
  hive: 'host database port?',
  impala: 'host database port?',
  informix: 'host database port?',
  kafka: 'host format?',
  kinesis: 'region? format?',
  local: 'path format',
  mysql: 'host port database',
  oracle: 'host port serviceName',
  postgres: 'host port database schema',
  postgresql: 'host port database schema',
  presto: 'host catalog? schema?',
  pubsub: 'project',
  redshift: 'database schema host? region? account?',
  s3: 'location endpointUrl? format? delimiter?',
  sftp: 'location format? delimiter?',
  snowflake: 'account database schema host? port? warehouse?',
  sqlserver: 'host database schema port?',
  synapse: 'host port database',
  trino: 'host port catalog schema',
  vertica: 'host port database schema',
  zen: 'host database port?',
};

/** Kinds whose location is an address with a scheme, and not a path. */
const addressed = ['api', 'azure', 's3', 'sftp'];

const text = z.string().optional();

const settings = {
  account: text,
  catalog: text,
  database: text,
  dataset: text,
  delimiter: text,
  endpointUrl: text,
  format: text,
  host: text,
  location: text,
  path: text,
  port: z.int().optional(),
  project: text,
  region: text,
  regionName: text,
  schema: text,
  serviceName: text,
  stagingDir: text,
  stream: text,
  warehouse: text,
};

const serverFields = z.strictObject({
  ...settings,
  id: stableId.optional(),
  server: z.string(),
  type: z.enum(Object.keys(kinds)),
  description: text,
  environment: text,
  roles: z.array(role).optional(),
  customProperties: customProperties.optional(),
});

/** Where the data can be had. */
export const server = serverFields.superRefine((given, context) => {
  const { type, location } = given;
  const known = new Set((kinds[type] ?? '').split(' '));
  const complain = (name: string, message: string) =>
    context.addIssue({ code: 'custom', message, path: [name] });
  for (const name of Object.keys(settings)) {
    const isGiven = Object.hasOwn(given, name);
    if (known.has(name) && !isGiven) {
      complain(name, `is missing: a server of type ${type} needs it`);
    }
    if (isGiven && !known.has(name) && !known.has(`${name}?`)) {
      complain(name, `is nothing that a server of type ${type} has`);
    }
  }
  if (location && addressed.includes(type) && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(location)) {
    complain('location', `must be an address such as "https://…", not "${location}"`);
  }
});

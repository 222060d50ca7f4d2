import pg from 'pg';

/** A domain's own corner of a PostgreSQL server. */
export interface DomainDatabase {
  domain: string;
  password: string;
}

/** The role and the database of a domain have one name. */
export const databaseName = (domain: string) => `weft_${domain.replaceAll('-', '_')}`;

/**
 * Gives a domain its role and its database, if they are not there yet.
 * The role owns that database and can connect to no other one.
 * `adminUrl` is a connection that may create roles. Returns the domain's own URL.
 */
export async function provision(adminUrl: string, { domain, password }: DomainDatabase) {
  const name = databaseName(domain);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await ensureRole(client, name, password);
    await ensureDatabase(client, name);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return url.href;
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount ? 'alter' : 'create';
  const quoted = client.escapeLiteral(password);
  await client.query(
    `${verb} role ${client.escapeIdentifier(name)} login nosuperuser nocreatedb nocreaterole password ${quoted}`,
  );
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  const id = client.escapeIdentifier(name);
  if (!rowCount) await client.query(`create database ${id} owner ${id}`);
  // By default every role may connect to every database; a domain may not look at its neighbours.
  await client.query(`revoke all on database ${id} from public`);
}

import pg from 'pg';

/** Any number that nothing else locks in the administrator's database. */
const lockNumber = 4_100_100;

/**
 * Tells the one who started the server that somebody else works with it, until the returned function is called
 * or this process ends. Fails when the server is about to stop.
 */
export async function markInUse(adminUrl: string): Promise<() => Promise<void>> {
  const client = await connect(adminUrl);
  try {
    await client.query('select pg_advisory_lock_shared($1)', [lockNumber]);
  } catch (error) {
    await client.end();
    throw error;
  }
  return () => client.end();
}

/** Waits until nobody else works with the server; from then on nobody can begin to, for it is about to stop. */
export async function untilUnused(adminUrl: string): Promise<void> {
  const client = await connect(adminUrl);
  await client.query('select pg_advisory_lock($1)', [lockNumber]);
}

async function connect(adminUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adminUrl });
  // A server that ends takes the lock along, and an error that nobody hears would end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}

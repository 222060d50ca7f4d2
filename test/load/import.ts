import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openDatabase } from '../../platform/storage/database.ts';
import { startCluster } from '../../platform/storage/embedded/cluster.ts';
import { migrate } from '../../platform/storage/migrate.ts';
import { provision } from '../../platform/storage/provision.ts';
import { importFolder } from '../../platform/transfer/import.ts';
import { room } from '../../subgraphs/marketing/main.ts';
import type { Tables } from '../../subgraphs/marketing/store/tables.ts';
import { freePort } from '../support/cluster.ts';

/**
 * Imports engagement events into a database of its own, on a durable PostgreSQL of its own, twice:
 * all new, then all known. Prints rows per second and the peak memory of this process.
 * `npm run load:import -- [rows]`, 1,000,000 rows unless told otherwise.
 */
async function measureImport(rows: number): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'weft-load-'));
  await chmod(home, 0o755);
  const file = join(home, 'engagement.csv');
  await pipeline(eventLines(rows), createWriteStream(file));
  const cluster = await startCluster({ folder: join(home, 'postgres'), port: await freePort() });
  try {
    const url = await provision(cluster.adminUrl, { domain: 'load', password: 'load' });
    await importTwice(url, file);
  } finally {
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function importTwice(url: string, folder: string): Promise<void> {
  const db = openDatabase<Tables>({ url, poolSize: 4 });
  try {
    await migrate(db, join(room.folder, 'migrations'));
    for (const pass of ['new', 'known']) {
      const report = await importFolder({ room, db, folder });
      const [file] = report.files;
      say(
        `${pass}: ${report.inserted} inserted, ${report.unchanged} unchanged, ${report.rejected} rejected, ` +
          `${file?.rowsPerSecond} rows/s, peak memory ${peakMegabytes()} MB`,
      );
    }
  } finally {
    await db.destroy();
  }
}

/** `maxRSS` counts kilobytes. */
const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
const say = (line: string) => process.stdout.write(`${line}\n`);

const chunkSize = 1000;
const kinds = ['VIEW', 'ADD_TO_CART', 'WISHLIST', 'PURCHASE'];
const markets = ['US', 'GB', 'DE', 'CH'];

function* eventLines(rows: number): Generator<string> {
  yield 'event_id,kind,product,sku,market,occurred_at\n';
  for (let from = 0; from < rows; from += chunkSize) {
    const size = Math.min(chunkSize, rows - from);
    yield Array.from({ length: size }, (_, index) => eventLine(from + index)).join('');
  }
}

function eventLine(number: number): string {
  const product = `G${String((number * 7919) % 100_000).padStart(6, '0')}`;
  const at = new Date(Date.UTC(2026, 0, 1) + number * 25_000).toISOString();
  return `L${number},${kinds[number % 4]},${product},${product}-1,${markets[number % 4]},${at}\n`;
}

await measureImport(Number(process.argv[2] ?? 1_000_000));

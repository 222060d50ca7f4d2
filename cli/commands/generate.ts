import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { z } from 'zod';
import { programIn } from '../../platform/process/spawn-node.ts';
import { findRooms } from '../../platform/rooms.ts';
import { generateFiles } from '../../platform/transfer/generate.ts';
import type { SyntheticFeeds, SyntheticRetailer } from '../../platform/transfer/synthetic.ts';
import { MeshError } from '../../schema/errors.ts';
import { wholeNumber } from '../arguments.ts';
import { loadRoom } from '../load-room.ts';
import { count, createProgress } from '../progress.ts';

interface Flags extends SyntheticRetailer {
  domains?: string[];
}

/** `weft generate <folder>`: a made-up retailer of any size, for trials and load tests. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('make up a retailer as CSV files, one folder a domain; same seed, same bytes')
    .argument('<folder>', 'where the files go')
    .option('--products <number>', 'how many products', wholeNumber, 1000)
    .option('--seed <number>', 'another seed is another retailer', wholeNumber, 1)
    .option('--domains <names>', 'only these, e.g. catalog,logistics', (text) => text.split(','))
    .action(async (folder: string, { products, seed, domains }: Flags) => {
      const names = domains ?? findRooms().map(({ name }) => name);
      for (const name of names) await generateDomain(name, join(folder, name), { products, seed });
    });
}

async function generateDomain(
  name: string,
  folder: string,
  retailer: SyntheticRetailer,
): Promise<void> {
  const room = await loadRoom(name);
  const generator = await loadGenerator(room.folder);
  if (!generator) return;
  const progress = createProgress();
  const counts = await generateFiles({
    feeds: room.feeds,
    generator,
    retailer,
    folder,
    onProgress: (feed, rows) => progress.tell(`${name} ${feed}`, rows),
  }).finally(progress.end);
  for (const [feed, rows] of counts) {
    process.stdout.write(`${join(folder, `${feed}.csv`)}  ${count(rows)} rows\n`);
  }
}

const generatorModule = z.object({
  generator: z.record(
    z.string(),
    z.custom((value) => typeof value === 'function'),
  ),
});

/** A domain that makes nothing up has no `importers/generator`. */
async function loadGenerator(room: string): Promise<SyntheticFeeds | undefined> {
  const file = programIn(join(room, 'importers'), 'generator');
  if (!existsSync(file)) return undefined;
  const loaded: unknown = await import(pathToFileURL(file).href);
  if (isGeneratorModule(loaded)) return loaded.generator;
  throw new MeshError('NOT_SUPPORTED', `${file} must export its \`generator\``);
}

function isGeneratorModule(loaded: unknown): loaded is { generator: SyntheticFeeds } {
  return generatorModule.safeParse(loaded).success;
}

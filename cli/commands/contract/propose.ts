import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { findRoom, findRooms } from '../../../platform/rooms.ts';
import { tableShapes } from '../../../platform/storage/table-shapes.ts';
import { readRecordFile } from '../../../platform/transfer/reading/read-file.ts';
import type { SourceRecord } from '../../../platform/transfer/reading/source-record.ts';
import { writeFileWhole } from '../../../platform/transfer/write-file.ts';
import { graphShape, type ObjectShape } from '../../../schema/contracts/graph/graph-shape.ts';
import type { SchemaObject } from '../../../schema/contracts/odcs/element.ts';
import { contractText, draftContract } from '../../../schema/contracts/propose/draft.ts';
import { objectsOfGraph } from '../../../schema/contracts/propose/from-graph.ts';
import {
  type FlatRecord,
  objectOfRecords,
} from '../../../schema/contracts/propose/from-records.ts';
import { findOwner } from '../../../schema/contracts/propose/owner.ts';
import { readText } from '../../../schema/read-text.ts';
import { standards } from '../../../schema/standards.ts';
import { withRoom } from '../../load-room.ts';

interface Flags {
  from?: string;
  database: boolean;
  out?: string;
}

/** `weft contract propose <domain>`: the first draft of a contract, for people to go on with. */
export function proposeCommand(): Command {
  return new Command('propose')
    .description('draft a contract from a domain’s graph and tables, or from a file of records')
    .argument('<domain>', 'the domain that promises, e.g. catalog')
    .option('--from <file>', 'a .csv or .ndjson file, whose values say what there is')
    .option('--no-database', 'look at the graph alone, so that tables and columns are left open')
    .option('--out <file>', 'the file to write; default stdout')
    .action(async (domain: string, flags: Flags) => {
      const { from, out } = flags;
      const objects = from ? [await objectOfFile(from)] : await objectsOfRoom(domain, flags);
      const id = from ? `${domain}-${kebab(nameOf(from))}` : domain;
      const text = contractText(draftContract({ domain, id, name: titleOf(id), objects }));
      if (out) await writeFileWhole(out, (file) => pipeline([text], file));
      else process.stdout.write(text);
    });
}

async function objectsOfRoom(domain: string, { database }: Flags): Promise<SchemaObject[]> {
  const { folder } = findRoom(domain);
  const graphs = new Map(findRooms().map((room) => [room.name, graphIn(room.folder)]));
  const tables = database ? await withRoom(domain, ({ db }) => tableShapes(db)) : [];
  return objectsOfGraph({
    graph: graphIn(folder),
    tables,
    ownerOf: (type) => findOwner(domain, type, graphs),
  });
}

async function objectOfFile(path: string): Promise<SchemaObject> {
  const { columns, records } = await readRecordFile(path);
  return objectOfRecords({ name: nameOf(path), columns, records: wellFormed(records) });
}

/** Records that cannot be read say nothing of what the others are. */
async function* wellFormed(batches: AsyncIterable<SourceRecord[]>): AsyncGenerator<FlatRecord[]> {
  for await (const batch of batches) {
    const records: FlatRecord[] = [];
    for (const each of batch) if (each.kind === 'read') records.push(asTexts(each.record));
    yield records;
  }
}

const asTexts = (record: Readonly<Record<string, unknown>>): FlatRecord =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value ?? '')]));

const graphIn = (folder: string): ObjectShape[] =>
  graphShape(readText(join(folder, 'schema.graphql')), standards);

const nameOf = (path: string) => basename(path, extname(path));
const kebab = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const titleOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

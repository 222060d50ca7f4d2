import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvText } from '../../../../platform/transfer/csv-text.ts';
import { readCsv } from '../../../../platform/transfer/reading/csv.ts';
import type { SourceRecord } from '../../../../platform/transfer/reading/source-record.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weft-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(text: string | Buffer): Promise<SourceRecord[]> {
  const path = join(folder, 'rows.csv');
  await writeFile(path, text);
  const { records } = await readCsv(path);
  const all: SourceRecord[] = [];
  for await (const chunk of records) all.push(...chunk);
  return all;
}

const short = (records: SourceRecord[]) =>
  records.map((found) =>
    found.kind === 'read' ? [found.line, found.record] : [found.line, found.reason],
  );

describe('reading CSV', () => {
  it('gives each record its line and its original text, also where it spans lines', async () => {
    const records = await read('a,b\n1,"x\ny"\n\n2,z\n');
    expect(records).toEqual([
      { kind: 'read', line: 2, original: '1,"x\ny"', record: { a: '1', b: 'x\ny' } },
      { kind: 'read', line: 5, original: '2,z', record: { a: '2', b: 'z' } },
    ]);
  });

  it.each([
    ['a quote that is never closed', 'a,b\n1,"x\n2,y\n3,z\n', [2]],
    ['a quote that another record seems to close', 'a,b\n1,"x\n2,"y"\n3,z\n', [2]],
    ['a quote inside an unquoted cell', 'a,b\n1,5" pipe\n2,y\n3,z\n', [2]],
    ['text behind a closing quote', 'a,b\n1,"x"y\n2,y\n3,z\n', [2]],
    ['too few cells and too many', 'a,b\n1\n2,y\n3,z,z\n', [2, 4]],
  ])('loses one record to %s, not those behind it', async (_name, text, malformed) => {
    const records = await read(text);
    const bad = records.filter(({ kind }) => kind === 'malformed').map(({ line }) => line);
    expect(bad).toEqual(malformed);
    expect(records).toHaveLength(3);
  });

  it('gives up a record without end after its bound, and reads on', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `${index},v`);
    const records = await read(`a,b\n0,"open\n${lines.join('\n')}\n`);
    expect(records.filter(({ kind }) => kind === 'read')).toHaveLength(3000);
    expect(records[0]).toMatchObject({ kind: 'malformed', line: 2 });
  });

  it('cuts a line that is too long, and reads on', async () => {
    const records = await read(`a,b\n1,${'x'.repeat(3 * 1024 * 1024)}\n2,y\n`);
    expect(short(records)).toEqual([
      [2, 'is longer than 1048576 bytes'],
      [3, { a: '2', b: 'y' }],
    ]);
  });

  it('reads back whatever is written, over any boundary of chunks', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((text) => text.replaceAll('\u0000', ''));
    const rows = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), cell), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 0, max: 262_144 }), async (cells, padding) => {
        const records = await read(csvText([['a', 'b'], ['p', 'x'.repeat(padding)], ...cells]));
        const values = records.slice(1).map((found) => found.kind === 'read' && found.record);
        expect(values).toEqual(cells.map(([a, b]) => ({ a, b })));
      }),
      { numRuns: 60 },
    );
  });
});

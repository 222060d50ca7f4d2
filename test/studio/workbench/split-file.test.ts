import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  type FilePart,
  splitFile,
} from '../../../gateway/studio/app/pages/workbench/import/split-file.ts';
import { readRecordFile } from '../../../platform/transfer/reading/read-file.ts';

const split = (name: string, text: string) => [...splitFile(name, text)];

/** Records with the lines on which the importer finds them. */
async function read(source: Parameters<typeof readRecordFile>[0], skippedLines = 0) {
  const found: string[] = [];
  for await (const records of (await readRecordFile(source)).records) {
    for (const { line, original } of records) found.push(`${line + skippedLines}:${original}`);
  }
  return found;
}

async function readParts(name: string, parts: readonly FilePart[]) {
  const all = parts.map(({ text, skippedLines }) => read({ name, text }, skippedLines));
  return (await Promise.all(all)).flat();
}

const filler = 'x'.repeat(1000);
const long = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

describe('a file in parts', () => {
  it('is one part where it is small', () => {
    expect(split('a.csv', 'id,name\n1,One\n\n2,Two\n')).toEqual([
      { text: 'id,name\n1,One\n\n2,Two\n', skippedLines: 0, rows: 2 },
    ]);
  });

  it('repeats the header, keeps cells whole, and keeps the lines of the file', async () => {
    const body = long(1300, (n) => `${n},"${filler}\nsecond ""line"", of ${n}"`);
    const text = `\n"id","na\nme"\n${body}\n`;
    const parts = split('a.csv', text);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ text }) => text.length < 520_000)).not.toContain(false);
    expect(parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(1300);
    expect(await readParts('a.csv', parts)).toEqual(await read({ name: 'a.csv', text }));
  });

  it('splits NDJSON line by line', async () => {
    const text = `${long(1200, (n) => JSON.stringify({ id: n, name: filler }))}\n`;
    const parts = split('a.ndjson', text);
    expect(parts.length).toBe(3);
    expect(await readParts('a.ndjson', parts)).toEqual(await read({ name: 'a.ndjson', text }));
  });

  it('loses no more than the importer where a quote is never closed', async () => {
    const text = `id,name\n1,"open\n${long(1500, (n) => `${n},${filler}`)}\n2,"a"b\n3,"x"\r\n`;
    expect(await readParts('a.csv', split('a.csv', text))).toEqual(
      await read({ name: 'a.csv', text }),
    );
  });

  it('reads as the whole file does, whatever stands in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'weft-split-'));
    const cell = fc.constantFrom('', 'a', '"', '""', '"a,b"', '"a\nb"', 'a"b', '\r', '"\n', filler);
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const some = cells.map(([one, other]) => `${one},${other}`).join('\n');
        const text = `id,name\n${`${some}\n`.repeat(40)}${long(450, (n) => `${n},${filler}`)}\n${some}\n`;
        const path = join(folder, 'a.csv');
        await writeFile(path, text);
        expect(await readParts('a.csv', split('a.csv', text))).toEqual(await read(path));
      }),
      { numRuns: 25 },
    );
    await rm(folder, { recursive: true });
  });

  it.each([
    ['a.csv', 'id,"a, b",c\r\n1,2,3\n', ['id', 'a, b', 'c']],
    ['a.ndjson', '{"id":1,"name":"x"}\n', ['id', 'name']],
    ['a.ndjson', 'nonsense', []],
    ['a.csv', '', []],
  ])('tells the columns of %s %j', (name, text, columns) => {
    expect(columnsOf(name, text)).toEqual(columns);
  });
});

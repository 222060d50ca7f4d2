import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileWhole } from '../../../platform/transfer/write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weft-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const give = (path: string, parts: Iterable<string>) =>
  writeFileWhole(path, (out) => pipeline(Readable.from(parts), out));

function* broken() {
  yield 'half';
  throw new Error('lost');
}

describe('writing a file', () => {
  it('replaces what was there', async () => {
    const path = join(folder, 'a.csv');
    await writeFile(path, 'a much longer text');
    await give(path, ['new']);
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it('leaves what was there, and nothing else, when it fails', async () => {
    const path = join(folder, 'a.csv');
    await writeFile(path, 'old');
    await expect(give(path, broken())).rejects.toThrow('lost');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it('says which folder is missing, and leaves a folder alone', async () => {
    await expect(give(join(folder, 'b/a.csv'), [])).rejects.toThrow(/there is no folder .*b$/);
    await expect(give(folder, [])).rejects.toThrow(/it is a folder/);
  });
});

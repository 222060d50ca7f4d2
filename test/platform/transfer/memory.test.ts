import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loader } from '../../../platform/process/spawn-node.ts';
import { openShop, type Shop } from './shop.ts';

const run = promisify(execFile);
const child = join(import.meta.dirname, 'transfer-child.ts');
const rows = 200_000;

describe('a file of 200,000 rows', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop.close());

  it('passes in and out through a process that has 64 MB', { timeout: 120_000 }, async () => {
    const path = join(shop.folder, 'makers.csv');
    await pipeline(Readable.from(lines()), createWriteStream(path));
    const { stdout } = await run(process.execPath, [
      '--max-old-space-size=64',
      ...loader(child),
      child,
      shop.url,
      path,
    ]);
    expect(JSON.parse(stdout)).toEqual({
      inserted: rows - 200,
      rejected: 200,
      exported: rows - 200,
    });
  });
});

/** About 40 MB; one row in a thousand is bad. */
function* lines(): Generator<string> {
  yield 'id,name\n';
  for (let number = 0; number < rows; number += 1000) {
    const good = Array.from(
      { length: 999 },
      (_, index) => `m${number + index},${'Maker '.repeat(30)}\n`,
    );
    yield `${good.join('')}nameless,\n`;
  }
}

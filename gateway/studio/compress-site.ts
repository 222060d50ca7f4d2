import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
const texts = new Set(['.js', '.css', '.html', '.svg']);

/** Writes a compressed copy beside each text of the built site, so that the gateway never compresses anything. */
export function compressSite(): Plugin {
  return {
    name: 'weft-compress-site',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const names = await readdir(dir, { recursive: true });
      await Promise.all(
        names
          .filter((name) => texts.has(extname(name)))
          .map(async (name) => {
            const file = join(dir, name);
            await writeFile(`${file}.br`, await compress(await readFile(file)));
          }),
      );
    },
  };
}

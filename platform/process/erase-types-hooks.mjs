import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

const kept = join(import.meta.dirname, '../../node_modules/.cache/weft-erased');
let transform;

/** Node's `load` hook: https://nodejs.org/docs/latest-v20.x/api/module.html#loadurl-context-nextload */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const file = fileURLToPath(url);
  const text = await readFile(file, 'utf8');
  // The path is part of the key because it is part of the result, as the source map's name of the file.
  const key = createHash('sha256').update(`${file}\n${text}`).digest('hex').slice(0, 32);
  const source = await readFile(join(kept, key), 'utf8').catch(() => erase(file, text, key));
  return { format: 'module', source, shortCircuit: true };
}

async function erase(file, text, key) {
  transform ??= (await import('esbuild')).transform;
  const { code } = await transform(text, {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile: file,
    sourcemap: 'inline',
    sourcesContent: false,
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  // Keeping it is a convenience: where the folder cannot be written, the next start erases again.
  await keep(key, code).catch(() => undefined);
  return code;
}

/** Renamed into place, since several processes of a mesh may keep one file at the same moment. */
async function keep(key, code) {
  await mkdir(kept, { recursive: true });
  const draft = join(kept, `${key}.${process.pid}.${threadId}`);
  await writeFile(draft, code);
  await rename(draft, join(kept, key));
}

import { readFile } from 'node:fs/promises';
import { createRequire, register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

/*
 * Lets Node.js 20 run the project's own TypeScript: `node --import <this file> main.ts`.
 * tsx does the same for anything that exists, and asks for it 0.4 s of CPU more in each process,
 * since it also looks into every file of every package. A mesh is seven processes.
 * Plain JavaScript, since it is what makes the rest readable.
 */
if (isMainThread) register(import.meta.url);

// esbuild comes with tsx, so it is found from there.
const require = createRequire(createRequire(import.meta.url).resolve('tsx'));
let transform;

/** Node's `load` hook: https://nodejs.org/docs/latest-v20.x/api/module.html#loadurl-context-nextload */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  transform ??= require('esbuild').transform;
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile: file,
    sourcemap: 'inline',
    sourcesContent: false,
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

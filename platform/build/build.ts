import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const parts = ['schema', 'platform', 'gateway', 'subgraphs', 'cli'];

/** What the processes read at run time besides code. */
const assets = new Set(['.graphql', '.sql', '.yaml', '.csv', '.ndjson', '.svg', '.html']);

/** What `npm run build:studio` made, and of what. */
const studioSite = 'gateway/studio/site';
const studioSources = 'gateway/studio/app';

/** Compiles everything that runs to plain JavaScript in `dist/`, with the files it reads beside it. */
async function build(): Promise<void> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  const tsc = join(dirname(typescript), 'bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const part of parts) {
    await cp(join(root, part), join(root, 'dist', part), {
      recursive: true,
      filter: (path) =>
        !path.includes(studioSources) && (extname(path) === '' || assets.has(extname(path))),
    });
  }
  await cp(join(root, studioSite), join(root, 'dist', studioSite), { recursive: true });
}

await build();

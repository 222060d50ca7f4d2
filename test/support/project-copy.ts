import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { loader } from '../../platform/process/spawn-node.ts';

const root = join(import.meta.dirname, '../..');
const parts = [
  'cli',
  'gateway',
  'platform',
  'schema',
  'subgraphs',
  'package.json',
  'tsconfig.json',
];

export interface Ended {
  code: number | null;
  /** What it printed, stdout first. */
  output: string;
}

/** The project in a folder of its own, for what changes its files: other tests start what is in the real one. */
export interface ProjectCopy {
  home: string;
  /** Runs the copy's `weft` command as a real process. */
  weft(...args: string[]): Promise<Ended>;
  run(program: string, ...args: string[]): Promise<Ended>;
  /** Replaces a text in a file; throws when it is not there. */
  edit(file: string, from: string, to: string): Promise<void>;
  write(file: string, content: string): Promise<void>;
  remove(): Promise<void>;
}

/** `env` is for all that it runs. */
export async function copyProject(
  more: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<ProjectCopy> {
  const home = await mkdtemp(join(tmpdir(), 'weft-copy-'));
  for (const part of [...parts, ...more]) {
    await cp(join(root, part), join(home, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(home, 'node_modules'));
  const run = async (program: string, ...args: string[]) => {
    const child = spawn(program, args, {
      cwd: home,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const code = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await code, output: out + err };
  };
  const main = join(home, 'cli/main.ts');
  return {
    home,
    run,
    weft: (...args) => run(process.execPath, ...loader(main), main, ...args),
    async edit(file, from, to) {
      const before = await readFile(join(home, file), 'utf8');
      if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
      await writeFile(join(home, file), before.replace(from, to));
    },
    write: (file, content) => writeFile(join(home, file), content),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

import { MeshError } from '../../../schema/errors.ts';
import { type NodeProgram, programIn, spawnNode } from '../../process/spawn-node.ts';
import { readChildMessage } from '../../process/supervision.ts';
import { adminUrlOf } from './cluster.ts';

export interface KeptCluster {
  adminUrl: string;
  stop(): Promise<void>;
}

interface KeeperOptions {
  folder: string;
  port: number;
}

/** The program that keeps PostgreSQL for its parent. It is given no secret but those in its folder. */
export function keeperProgram({ folder, port }: KeeperOptions): NodeProgram {
  const { PATH, HOME, TMPDIR, TZ, WEFT_LOG_LEVEL } = process.env;
  return {
    file: programIn(import.meta.dirname, 'keeper'),
    args: [folder, String(port), String(process.pid)],
    env: { PATH, HOME, TMPDIR, TZ, WEFT_LOG_LEVEL },
  };
}

/**
 * Starts PostgreSQL under a keeper, so that it goes when this process goes, even by SIGKILL.
 * Throws what the keeper could not do, e.g. PORT_IN_USE.
 */
export async function startKeptCluster(options: KeeperOptions): Promise<KeptCluster> {
  const keeper = spawnNode(keeperProgram(options));
  const gone = new Promise<void>((resolve) => keeper.once('close', () => resolve()));
  keeper.stdout?.resume();
  keeper.stderr?.resume();
  await new Promise<void>((resolve, reject) => {
    keeper.on('message', (message) => {
      const told = readChildMessage(message);
      if (told?.weft === 'ready') resolve();
      if (told?.weft === 'failed') reject(new MeshError(told.code, told.message));
    });
    const fail = (cause?: unknown) =>
      reject(new MeshError('INTERNAL', 'PostgreSQL’s keeper ended early', { cause }));
    keeper.once('error', fail).once('close', fail);
  });
  const stop = async () => {
    keeper.kill('SIGTERM');
    await gone;
  };
  return { adminUrl: await adminUrlOf(options.folder, options.port), stop };
}

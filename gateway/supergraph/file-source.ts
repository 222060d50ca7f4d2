import { readFile, stat } from 'node:fs/promises';
import type { Logger } from '../../platform/process/log.ts';
import { MeshError } from '../../schema/errors.ts';
import { pause } from './pause.ts';
import { type Serve, type SupergraphSource, serving, untilLetGo } from './supergraph-source.ts';

interface FileOptions {
  file: string;
  log: Logger;
}

/**
 * How often the file is looked at, in ms. Looking costs next to nothing, and sees what notifications
 * of the file system miss: network folders, and a mounted folder whose link is turned elsewhere.
 */
const lookEveryMs = 200;

/**
 * The supergraph that a file holds, followed as the file changes: written in place, renamed over, or
 * taken away and put back. It is read when it was the same twice, so that what is half written is left
 * alone; what cannot be served is logged, and the graph stays as it was.
 * Throws SETTINGS_INVALID when there is nothing to read at the start.
 */
export function supergraphFile(options: FileOptions): SupergraphSource {
  return (stopping) => ({
    async initialize(hooks) {
      const seen = await stampOf(options.file);
      const supergraphSdl = await readSupergraph(options.file);
      const known = { seen, text: supergraphSdl };
      const cleanup = untilLetGo(stopping, (signal) =>
        follow(options, known, serving(hooks), signal),
      );
      return { supergraphSdl, cleanup };
    },
  });
}

interface Known {
  /** The state of the file that was dealt with last. */
  seen: string;
  /** What was read last. */
  text: string;
}

async function follow(
  { file, log }: FileOptions,
  known: Known,
  serve: Serve,
  stopping: AbortSignal,
): Promise<void> {
  let before = known.seen;
  while (await pause(lookEveryMs, stopping)) {
    const now = await stampOf(file);
    const isSettled = now === before;
    before = now;
    if (!isSettled || now === known.seen) continue;
    known.seen = now;
    try {
      const text = await readSupergraph(file);
      if (text === known.text) continue;
      known.text = text;
      if (await serve(text)) log.info(`graph updated from ${file}`);
    } catch (error) {
      log.error(`graph kept as it was: ${reasonFor(file, error)}`);
    }
  }
}

/** Differs whenever the file's content may differ; nanoseconds, since two writes can share a millisecond. */
async function stampOf(file: string): Promise<string> {
  const stats = await stat(file, { bigint: true }).catch(() => undefined);
  return stats ? [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join() : 'absent';
}

async function readSupergraph(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${cause.code}`;
    throw new MeshError('SETTINGS_INVALID', `The supergraph file ${file} ${reason}`, { cause });
  });
  if (text.trim()) return text;
  throw new MeshError('SETTINGS_INVALID', `The supergraph file ${file} is empty`);
}

/** What is wrong with the file, in one line. */
export function reasonFor(file: string, error: unknown): string {
  if (error instanceof MeshError) return error.message;
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `The supergraph file ${file} holds no Federation 2 supergraph: ${reason}`;
}

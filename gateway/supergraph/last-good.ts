import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Logger } from '../../platform/process/log.ts';
import { makeFolder } from '../../platform/process/make-folder.ts';
import { maxReleasedLength, type ReleasedSupergraph, readReleased } from './released-supergraph.ts';

interface LastGoodOptions {
  file: string;
  environment: string;
  log: Logger;
}

/** The most that the file may take: a character takes three bytes at most. */
const maxBytes = 3 * maxReleasedLength;

/** What a gateway served last, kept on disk for a start without its registry. */
export function lastGood({ file, environment, log }: LastGoodOptions) {
  return {
    /** Undefined when there is none; a file that holds something else is told of and ignored. */
    async read(): Promise<ReleasedSupergraph | undefined> {
      try {
        if ((await stat(file)).size > maxBytes) throw new Error('it is too large');
        return readReleased(await readFile(file, 'utf8'), environment);
      } catch (error) {
        if (isAbsent(error)) return undefined;
        log.error(
          `${file} holds no supergraph that was served, and is ignored: ${reasonOf(error)}`,
        );
        return undefined;
      }
    },
    /** A gateway that cannot write serves all the same, and says so. */
    async keep(released: ReleasedSupergraph): Promise<void> {
      try {
        await makeFolder(dirname(file));
        await replaceFile(file, JSON.stringify(released));
      } catch (error) {
        log.error(`what is served cannot be kept in ${file}: ${reasonOf(error)}`);
      }
    },
  };
}

export type LastGood = ReturnType<typeof lastGood>;

/** Whenever the machine stops, the file holds the old text or the new one. */
async function replaceFile(file: string, text: string): Promise<void> {
  // Gateways that share the file each write one of their own.
  const temporary = `${file}.${process.pid}.new`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reasonOf(error: unknown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return reason;
}

import type { ChildProcess } from 'node:child_process';

/** The last 8 KB of what a child says on stderr. */
export function lastWords(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-8192);
  });
  return () => text;
}

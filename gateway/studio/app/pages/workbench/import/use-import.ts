import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { AskError } from '../../../data/ask.ts';
import { change } from '../../../data/change.ts';
import { nothingSent, type Progress, type ReadyFile, withPart } from './import-state.ts';
import { importFile } from './queries.ts';

export type ImportPhase =
  | { phase: 'ready' }
  | { phase: 'sending' }
  | { phase: 'cancelled' }
  | { phase: 'stopped'; reason: string }
  | { phase: 'done' };

/**
 * Sends a file part after part. What was cancelled or stopped goes on where it was: a part that is sent twice changes
 * nothing the second time.
 */
export function useImport(file: ReadyFile, feed: string) {
  const client = useQueryClient();
  const [progress, setProgress] = useState(nothingSent);
  const [state, setState] = useState<ImportPhase>({ phase: 'ready' });
  const isCancelled = useRef(false);

  const send = async () => {
    isCancelled.current = false;
    setState({ phase: 'sending' });
    let done = progress;
    for (const part of file.parts.slice(done.sentParts)) {
      if (isCancelled.current) return setState({ phase: 'cancelled' });
      const sent = await sendPart(file.name, feed, part, done).catch(reasonOf);
      if (typeof sent === 'string') return setState({ phase: 'stopped', reason: sent });
      done = sent;
      setProgress(done);
    }
    setState({ phase: 'done' });
    await client.invalidateQueries();
  };
  const cancel = () => {
    isCancelled.current = true;
  };
  return { state, progress, send, cancel };
}

async function sendPart(
  fileName: string,
  feed: string,
  part: ReadyFile['parts'][number],
  done: Progress,
): Promise<Progress> {
  const { text, skippedLines } = part;
  const input = { fileName, feed: feed || null, text, skippedLines };
  const answer = (await change(importFile, { input })).done;
  if (!answer.feeds) throw new AskError(answer.userErrors.map(({ message }) => message).join(' '));
  return withPart(done, part, { feeds: answer.feeds, importedAt: answer.importedAt });
}

const reasonOf = (error: unknown) =>
  error instanceof AskError ? error.message : 'Something went wrong here.';

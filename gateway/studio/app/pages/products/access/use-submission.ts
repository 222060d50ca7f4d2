import { useState } from 'react';
import { AskError } from '../../../data/ask.ts';
import { change } from '../../../data/change.ts';
import type { GraphQuery } from '../../../data/use-graph.ts';

interface Done {
  done: { userErrors: readonly { message: string }[] };
}

/** Sends a form: tells while it is under way, and why it was refused. */
export function useSubmission<Payload extends Done>(
  mutation: GraphQuery<Payload>,
  onDone: () => void,
) {
  const [state, setState] = useState<{ isSending: boolean; problem: string }>(idle);
  const send = async (input: Readonly<Record<string, unknown>>) => {
    setState({ isSending: true, problem: '' });
    const problem = await change(mutation, { input }).then(
      ({ done }) => done.userErrors.map(({ message }) => message).join(' '),
      (error) => (error instanceof AskError ? error.message : 'Something went wrong here.'),
    );
    setState({ isSending: false, problem });
    if (problem === '') onDone();
  };
  return { ...state, send };
}

const idle = { isSending: false, problem: '' };

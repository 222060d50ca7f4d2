import { useState } from 'react';
import { AskError } from '../../../data/ask.ts';
import { change } from '../../../data/change.ts';
import type { GraphQuery } from '../../../data/use-graph.ts';
import { noProblems, type Problems, problemsIn } from './problems.ts';

interface Done {
  done: { userErrors: readonly { message: string; path: readonly string[] | null }[] };
}

/** Sends a form: tells while it is under way, and why it was refused, at the field where it has one. */
export function useSubmission<Payload extends Done>(
  mutation: GraphQuery<Payload>,
  fields: readonly string[],
  onDone: () => void,
) {
  const [state, setState] = useState({ isSending: false, problems: noProblems });
  const send = async (input: Readonly<Record<string, unknown>>) => {
    setState({ isSending: true, problems: noProblems });
    const problems = await change(mutation, { input }).then(
      ({ done }) => problemsIn(done.userErrors, fields),
      (error): Problems => ({
        ...noProblems,
        form: error instanceof AskError ? error.message : 'Something went wrong here.',
      }),
    );
    setState({ isSending: false, problems });
    if (problems === noProblems) onDone();
  };
  return { ...state, send };
}

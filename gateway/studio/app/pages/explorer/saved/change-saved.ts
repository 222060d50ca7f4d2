import { AskError, ask } from '../../../data/ask.ts';
import { change } from '../../../data/change.ts';
import { type GraphQuery, readAnswer } from '../../../data/use-graph.ts';
import { type Saved, savedOperation, type UserError } from './queries.ts';

type Problem = Pick<UserError, 'message' | 'path'>;

type Changed<Done> = { ok: true; done: Done } | { ok: false; problems: readonly Problem[] };

/** Sends a change of collections, as whoever is chosen; tells why it was refused, or could not be sent. */
export async function changeSaved<Done extends { userErrors: readonly UserError[] }>(
  mutation: GraphQuery<{ done: Done }>,
  input: Readonly<Record<string, unknown>>,
): Promise<Changed<Done>> {
  try {
    const { done } = await change(mutation, { input });
    return done.userErrors.length > 0
      ? { ok: false, problems: done.userErrors }
      : { ok: true, done };
  } catch (error) {
    return { ok: false, problems: [{ message: reasonOf(error), path: [] }] };
  }
}

/** The saved operation as it is now. Rejects with an AskError when it is gone, or cannot be had. */
export async function readSaved(id: string): Promise<Saved> {
  const answer = await ask({ text: savedOperation.text, variables: { id } });
  const { data } = readAnswer(savedOperation, answer);
  if (!data.savedOperation) throw new AskError('It is gone: somebody removed it.');
  return data.savedOperation;
}

export function reasonOf(error: unknown): string {
  return error instanceof AskError ? error.message : 'Something went wrong here.';
}

/** What is wrong with a part of the input; undefined when nothing is. */
export function problemAt(problems: readonly Problem[], part: string): string | undefined {
  return problems.find(({ path }) => path.at(-1) === part)?.message;
}

/** What is wrong with no part that a form shows. */
export function otherProblems(problems: readonly Problem[], shown: readonly string[]): string {
  return problems
    .filter(({ path }) => !shown.includes(path.at(-1) ?? ''))
    .map(({ message }) => message)
    .join(' ');
}

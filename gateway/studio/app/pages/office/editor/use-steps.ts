import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AskError } from '../../../data/ask.ts';
import { change } from '../../../data/change.ts';
import type { UserError } from '../answers.ts';
import { publishDraft, rejectDraft, saveDraft, submitDraft } from '../queries.ts';
import type { Step } from './permissions.ts';
import type { Writing } from './use-writing.ts';
import { handedIn, type Words } from './words-written.ts';

interface StepsOf {
  which: { product: string; locale: string };
  /** The version on the screen. */
  version: number;
  /** The source that is on the screen; null where the text is the source. */
  sourceVersion: number | null;
  writing: Writing;
}

interface Taking {
  step: Step;
  /** For the writers, when it is handed back. */
  reason?: string;
}

interface Outcome {
  /** What is stored now; null when nothing changed. */
  version: number | null;
  userErrors: readonly UserError[];
}

export interface Steps {
  take(taking: Taking): void;
  isPending: boolean;
  /** The step that was taken last and came about. */
  done: Step | null;
  userErrors: readonly UserError[];
  /** Why there was no answer at all. */
  problem: string | null;
  /** Forgets what became of the last one. */
  reset(): void;
}

/** Takes a text on its way to the shopper, and shows afterwards what is stored. */
export function useSteps(of: StepsOf): Steps {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: async (taking: Taking) => {
      const sent = of.writing.words;
      const outcome = await outcomeOf(taking, of, sent);
      // What was refused as stale is read again too, so that both texts can be compared.
      await client.invalidateQueries();
      if (outcome.version !== null) of.writing.follow(sent, outcome.version);
      return outcome;
    },
  });
  const userErrors = mutation.data?.userErrors ?? [];
  return {
    take: (taking) => mutation.mutate(taking),
    isPending: mutation.isPending,
    done: mutation.isSuccess && !userErrors.length ? mutation.variables.step : null,
    userErrors,
    problem: mutation.isError ? reasonOf(mutation.error) : null,
    reset: () => mutation.reset(),
  };
}

async function outcomeOf({ step, reason }: Taking, of: StepsOf, words: Words): Promise<Outcome> {
  const { which, version, writing } = of;
  const seen = { ...which, expectedVersion: version };
  switch (step) {
    case 'save':
      return save(of, words);
    case 'submit':
      return writing.isDirty
        ? saveAndSubmit(of, words)
        : sent(change(submitDraft, { input: seen }));
    case 'publish':
      return sent(change(publishDraft, { input: seen }));
    case 'reject':
      return sent(change(rejectDraft, { input: { ...seen, reason } }));
  }
}

function save({ which, sourceVersion, writing }: StepsOf, words: Words): Promise<Outcome> {
  const input = { ...which, ...handedIn(words), sourceVersion, expectedVersion: writing.basedOn };
  return sent(change(saveDraft, { input }));
}

/** What was saved stays saved where it cannot be submitted. */
async function saveAndSubmit(of: StepsOf, words: Words): Promise<Outcome> {
  const saved = await save(of, words);
  if (saved.userErrors.length || saved.version === null) return saved;
  const input = { ...of.which, expectedVersion: saved.version };
  const submitted = await sent(change(submitDraft, { input }));
  return { ...submitted, version: submitted.version ?? saved.version };
}

async function sent(
  answer: Promise<{ done: { content: { version: number } | null; userErrors: UserError[] } }>,
): Promise<Outcome> {
  const { content, userErrors } = (await answer).done;
  return { version: content?.version ?? null, userErrors };
}

const reasonOf = (error: unknown) =>
  error instanceof AskError ? error.message : 'Something went wrong here.';

import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod/mini';
import { type Answer, AskError, ask, type GraphError } from './ask.ts';
import { caller } from './caller.ts';
import { useStored } from './stored.ts';

/** One operation of a page, with the form of its answer. A test holds all of them against the graph. */
export interface GraphQuery<Data> {
  text: string;
  data: z.ZodMiniType<Data>;
}

export function graphQuery<Data>(text: string, data: z.ZodMiniType<Data>): GraphQuery<Data> {
  return { text, data };
}

/**
 * What a page shows. `errors` are of parts that failed while others came; `lapse` is why what is shown could not be
 * had anew.
 */
export type GraphState<Data> =
  | { state: 'loading' }
  | { state: 'failed'; reason: string; retry(): void }
  | {
      state: 'loaded';
      data: Data;
      errors: readonly GraphError[];
      isStale: boolean;
      lapse: string | null;
    };

interface UseGraphOptions {
  /** Asked again so often, in ms; not at all when absent. */
  everyMs?: number;
  /** Not asked at all: there is nothing to ask for yet. */
  isOff?: boolean;
}

/**
 * The one seam for where a page's data comes from: asked now, and again every `everyMs`. What was shown stays until
 * there is something newer.
 */
export function useGraph<Data>(
  query: GraphQuery<Data>,
  variables: Readonly<Record<string, unknown>> = {},
  { everyMs, isOff = false }: UseGraphOptions = {},
): GraphState<Data> {
  const [who] = useStored(caller);
  const result = useQuery({
    queryKey: [query.text, variables, who],
    queryFn: async ({ signal }) =>
      readAnswer(
        query,
        await ask({ text: query.text, variables, headers: callerHeaders(who) }, signal),
      ),
    // What one caller was shown is not for the next one.
    placeholderData: (before, query) => (query?.queryKey[2] === who ? before : undefined),
    refetchInterval: everyMs ?? false,
    enabled: !isOff,
  });
  if (result.data) {
    const lapse = result.isRefetchError ? reasonOf(result.error) : null;
    return { state: 'loaded', ...result.data, isStale: result.isPlaceholderData, lapse };
  }
  if (result.isPending) return { state: 'loading' };
  return {
    state: 'failed',
    reason: reasonOf(result.error),
    retry: () => void result.refetch(),
  };
}

const reasonOf = (error: unknown) =>
  error instanceof AskError ? error.message : 'Something went wrong here.';

export function callerHeaders(who: string): Record<string, string> {
  return who === '' ? {} : { 'x-weft-caller': who };
}

/** Throws an AskError, with the graph's reason, for an answer that is none to this. */
export function readAnswer<Data>({ data }: GraphQuery<Data>, answer: Answer) {
  const parsed = data.safeParse(answer.data);
  if (parsed.success) return { data: parsed.data, errors: answer.errors };
  throw new AskError(
    answer.errors[0]?.message ?? 'The graph gave another answer than was asked for.',
  );
}

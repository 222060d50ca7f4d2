import { z } from 'zod/mini';

/** Nobody looks at a page for longer without an answer, in ms. */
const timeoutMs = 30_000;

const graphError = z.object({
  message: z.string(),
  path: z.optional(z.array(z.union([z.string(), z.number()]))),
  extensions: z.optional(z.looseObject({ code: z.optional(z.string()) })),
});

const answer = z.object({
  data: z.optional(z.nullable(z.unknown())),
  errors: z.optional(z.array(graphError)),
});

export type GraphError = z.output<typeof graphError>;

/** What the graph said, with errors as data: a part that failed leaves the others. */
export interface Answer {
  data: unknown;
  errors: readonly GraphError[];
}

/** Why there is no answer that could be shown. */
export class AskError extends Error {}

export interface Question {
  text: string;
  variables?: Readonly<Record<string, unknown>> | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Asks the graph. Rejects with an AskError, whose message is for people, when there is no answer. */
export async function ask(question: Question, signal?: AbortSignal): Promise<Answer> {
  const { text, variables, headers } = question;
  const limit = AbortSignal.timeout(timeoutMs);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...clientHeaders, ...headers },
    body: JSON.stringify({ query: text, variables }),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AskError('The gateway does not answer. Is the mesh running?', { cause });
  });
  const parsed = answer.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) {
    throw new AskError(`The gateway says ${response.status}, and nothing that could be read.`);
  }
  return { data: parsed.data.data ?? null, errors: parsed.data.errors ?? [] };
}

const clientHeaders = { 'apollographql-client-name': 'weft-studio' };

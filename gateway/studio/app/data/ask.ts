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

/** The errors that an answer has; none when it is no answer of a graph. */
export function graphErrors(said: unknown): readonly GraphError[] {
  const parsed = answer.safeParse(said);
  return parsed.success ? (parsed.data.errors ?? []) : [];
}

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
  /** Which of several operations in the text. */
  operationName?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Asks the graph. Rejects with an AskError, whose message is for people, when there is no answer. */
export async function ask(question: Question, signal?: AbortSignal): Promise<Answer> {
  const response = await send(question, signal);
  const parsed = answer.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) {
    throw new AskError(`The gateway says ${response.status}, and nothing that could be read.`);
  }
  return { data: parsed.data.data ?? null, errors: parsed.data.errors ?? [] };
}

/** Asks the graph, and gives the answer as it comes. Rejects as `ask` does; when stopped, with the signal's reason. */
export async function send(question: Question, signal?: AbortSignal): Promise<Response> {
  const { text, variables, operationName, headers } = question;
  const limit = AbortSignal.timeout(timeoutMs);
  return fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...clientHeaders, ...headers },
    body: JSON.stringify({ query: text, variables, operationName }),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AskError('The gateway does not answer. Is the mesh running?', { cause });
  });
}

const clientHeaders = { 'apollographql-client-name': 'weft-studio' };

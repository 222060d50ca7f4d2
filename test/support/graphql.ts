import { z } from 'zod';
import { callerHeader } from '../../platform/identity/caller.ts';

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
});

export type Answer = z.output<typeof answer>;

interface AskOptions {
  variables?: Record<string, unknown>;
  /** Who asks, e.g. `team:catalog`. */
  caller?: string;
}

export type Ask = (query: string, options?: AskOptions) => Promise<Answer>;

/** Asks a GraphQL endpoint over real HTTP. */
export function asker(url: string): Ask {
  return async (query, { variables, caller } = {}) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (caller) headers[callerHeader] = caller;
    const body = JSON.stringify({ query, variables });
    const response = await fetch(url, { method: 'POST', headers, body });
    return answer.parse(await response.json());
  };
}

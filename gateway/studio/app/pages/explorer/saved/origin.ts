import { z } from 'zod/mini';

/** Which saved operation a tab came from, and what that said then. */
export const origin = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string().check(z.maxLength(20_000)),
  variables: z.string().check(z.maxLength(10_000)),
  version: z.number(),
  collection: z.object({ id: z.string(), name: z.string(), owner: z.string() }),
});

export type Origin = z.output<typeof origin>;

/** Whether a tab says something else than the operation that it came from; false for one that came from none. */
export function isOtherThanSaved(tab: {
  operation: string;
  variables: string;
  saved?: Origin | undefined;
}): boolean {
  const { operation, variables, saved } = tab;
  return saved !== undefined && (operation !== saved.text || variables !== saved.variables);
}

/** Why a request could not be sent, in brackets: `fetch` says only that it failed, and why is its cause. */
export function fetchCause(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error ? ` (${cause.message})` : '';
}

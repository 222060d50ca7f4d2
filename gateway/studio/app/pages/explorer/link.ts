/** An operation that a link opens in the explorer. */
export interface LinkedOperation {
  query: string;
  /** JSON, as it is written in the editor. */
  variables?: string;
}

/** What a link says at most, in characters; a longer one was not made here. */
const maxLinkLength = 200_000;

/**
 * The address at which the explorer opens with this operation, in a tab of its own: `/#query=…&variables=…`. Behind the
 * hash it stays in the browser: no server sees it, and none finds it too long.
 */
export function explorerLink({ query, variables = '' }: LinkedOperation): string {
  const said = new URLSearchParams({ query });
  if (variables.trim() !== '') said.set('variables', variables);
  return `/#${said}`;
}

/** The operation that the address asks to open: behind its hash or, as other tools link, as a query of the address. */
export function operationInAddress({
  hash,
  search,
}: {
  hash: string;
  search: string;
}): Required<LinkedOperation> | undefined {
  for (const part of [hash, search]) {
    if (part.length > maxLinkLength) continue;
    const said = new URLSearchParams(part.slice(1));
    const query = said.get('query');
    if (query) return { query, variables: said.get('variables') ?? '' };
  }
  return undefined;
}

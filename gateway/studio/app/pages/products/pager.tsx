import { useState } from 'react';

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** Which page of a list is shown: the cursor after which it begins, and how to go on and back. */
export function usePager() {
  const [ends, setEnds] = useState<readonly string[]>([]);
  return {
    after: ends.at(-1) ?? null,
    isFirst: ends.length === 0,
    next: (end: string) => setEnds([...ends, end]),
    back: () => setEnds(ends.slice(0, -1)),
  };
}

interface PagerProps {
  pager: ReturnType<typeof usePager>;
  pageInfo: PageInfo;
  /** What is beyond, e.g. `There are more agreements.` */
  more: string;
}

/** Nothing where all of a list is shown. */
export function Pager({ pager, pageInfo: { hasNextPage, endCursor }, more }: PagerProps) {
  if (pager.isFirst && !hasNextPage) return null;
  return (
    <div className="product-pages">
      <button type="button" disabled={pager.isFirst} onClick={pager.back}>
        Page before
      </button>
      <button
        type="button"
        disabled={!hasNextPage || endCursor === null}
        onClick={() => endCursor !== null && pager.next(endCursor)}
      >
        Next page
      </button>
      {hasNextPage && <span className="muted">{more}</span>}
    </div>
  );
}

import { useMemo } from 'react';
import { ScrollX } from '../../../ui/scroll-x.tsx';
import { readDocument, writeDocument } from '../picker/operations.ts';
import type { PlanFetch } from './plan-model.ts';

/** What a fetch asks of its domain, and what it must know before. */
export function FetchDetail({ fetch }: { fetch: PlanFetch }) {
  const { number, subgraph, operation, requires } = fetch;
  const text = useMemo(() => {
    const document = readDocument(operation);
    return document ? writeDocument(document) : operation;
  }, [operation]);
  return (
    <section className="plan-detail" aria-label={`Fetch ${number + 1}`}>
      <h3>
        {number + 1} asks {subgraph}
      </h3>
      {requires && (
        <p>
          needs <code>{requires}</code>
        </p>
      )}
      <ScrollX label={`What fetch ${number + 1} asks`}>
        <pre>{text}</pre>
      </ScrollX>
    </section>
  );
}

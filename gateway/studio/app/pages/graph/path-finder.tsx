import { Fragment, useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { findPath } from './find-path.ts';
import type { Graph } from './graph-model.ts';

/** Tells by which fields one gets from a type to another. */
export function PathFinder({ graph }: { graph: Graph }) {
  const [from, setFrom] = useState('Query');
  const [to, setTo] = useState('');
  const names = useId();
  const types = useMemo(
    () => [...graph.types.values()].filter(({ fields, kind }) => fields.length && kind !== 'input'),
    [graph],
  );
  const isKnown = graph.types.has(from) && graph.types.has(to);
  const path = useMemo(
    () => (isKnown ? findPath(graph, from, to) : undefined),
    [graph, from, to, isKnown],
  );
  return (
    <section className="card graph-path" aria-label="Path between two types">
      <h2>How do I get from one type to another?</h2>
      <div className="graph-path-ends">
        <label>
          From <input list={names} value={from} onChange={({ target }) => setFrom(target.value)} />
        </label>
        <label>
          To{' '}
          <input
            list={names}
            value={to}
            placeholder="e.g. Market"
            onChange={({ target }) => setTo(target.value)}
          />
        </label>
        <datalist id={names}>
          {types.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <p aria-live="polite" className="graph-path-answer">
        {path?.map(({ type, field }) => (
          <Fragment key={type}>
            <Link href={`/graph/${type}`}>{type}</Link>.<code>{field}</code>
            {' → '}
          </Fragment>
        ))}
        {path && <Link href={`/graph/${to}`}>{to}</Link>}
        {isKnown && !path && `No way leads from ${from} to ${to}.`}
        {!isKnown && 'Choose two types.'}
      </p>
    </section>
  );
}

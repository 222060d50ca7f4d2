import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { Empty } from '../../ui/states.tsx';
import type { Graph } from './graph-model.ts';
import { searchTypes } from './search-types.ts';
import { TypeDetail } from './type-detail.tsx';

/** Every type, found by its name or by that of a field, and the chosen one with the owner of each field. */
export function TypeReference({ graph, chosen }: { graph: Graph; chosen: string }) {
  const [words, setWords] = useState('');
  const { found, others } = useMemo(() => searchTypes(graph, words), [graph, words]);
  const type = graph.types.get(chosen);
  return (
    <div className="graph-types">
      <nav className="graph-type-list" aria-label="Types">
        <input
          type="search"
          aria-label="Find a type or a field"
          placeholder="Find a type or a field"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <ul>
          {found.map(({ type: { name }, field }) => (
            <li key={name}>
              <Link href={`/graph/${name}`} aria-current={name === chosen ? 'page' : undefined}>
                {name}
                {field && <span>.{field}</span>}
              </Link>
            </li>
          ))}
        </ul>
        {others > 0 && <p>{others} more; write more of the name.</p>}
      </nav>
      {type ? (
        <TypeDetail graph={graph} type={type} />
      ) : (
        <Empty title={`The graph has no type ${chosen}`}>Choose one from the list.</Empty>
      )}
    </div>
  );
}

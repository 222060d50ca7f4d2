import { useMemo, useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { Drawing } from './lineage-drawing.tsx';
import { drawingOf, fieldsNamed, type LineageDrawing, stages } from './lineage-model.ts';
import { LineageTable } from './lineage-table.tsx';
import { type FieldLineage, productLineage } from './queries.ts';
import './lineage.css';

/** The registry gives no more fields than these. */
const mostFields = 100;

/** From the table to the field, to operations that select it, to programs that ask for it. */
export function Lineage({ id }: { id: string }) {
  const found = useGraph(productLineage, { id });
  if (found.state === 'loading') return <Loading what="lineage" />;
  if (found.state === 'failed') return <Failed reason={found.reason} retry={found.retry} />;
  const rows = found.data.dataProduct?.lineage ?? [];
  if (!rows.length) {
    return (
      <Empty title="Nothing is known of where its fields come from or go to">
        Name their tables in the contract, and ask for them through the gateway.
      </Empty>
    );
  }
  return <Filtered rows={rows} />;
}

function Filtered({ rows }: { rows: readonly FieldLineage[] }) {
  const [text, setText] = useState('');
  const shown = useMemo(() => fieldsNamed(rows, text), [rows, text]);
  const drawing = useMemo(() => drawingOf(shown), [shown]);
  return (
    <div className="lineage-view">
      <input
        type="search"
        aria-label="Only fields or tables with this name"
        placeholder="Field or table, e.g. title"
        maxLength={200}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {shown.length === 0 ? (
        <Empty title="No field with this name has lineage">Use another name.</Empty>
      ) : (
        <>
          <Drawing drawing={drawing} />
          <p className="muted">{leftOutWords(drawing, rows.length)}</p>
          <details>
            <summary>Show as a table</summary>
            <LineageTable rows={shown} />
          </details>
        </>
      )}
    </div>
  );
}

function leftOutWords({ leftOut }: LineageDrawing, known: number): string {
  const missing = stages.filter((stage) => leftOut[stage] > 0);
  const cut = missing
    .map((stage) => `${leftOut[stage]} ${leftOut[stage] === 1 ? stage : `${stage}s`}`)
    .join(', ');
  return [
    cut === ''
      ? 'All of it is drawn.'
      : `The most asked are drawn; left out: ${cut}. Narrow it by name to see others.`,
    known < mostFields ? '' : `The registry tells of the ${mostFields} fields most asked.`,
  ].join(' ');
}

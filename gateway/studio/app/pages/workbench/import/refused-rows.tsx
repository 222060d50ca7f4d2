import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { Failed, Loading } from '../../../ui/states.tsx';
import { counted } from '../words.ts';
import { offerRow, type RowProblem } from './offer-row.ts';
import { type RefusedRow, refusedRows } from './queries.ts';
import { RefusedRowForm } from './refused-row-form.tsx';

interface RefusedRowsProps {
  label: string;
  narrowed: { feed: string | null; fileName: string | null; since: string | null };
  /** What to say where there is none. */
  nothing: string;
}

type Written = Readonly<Record<string, string>>;

/** Rows that were refused, to be corrected where they stand, and offered again one by one or all that are shown. */
export function RefusedRows({ label, narrowed, nothing }: RefusedRowsProps) {
  const client = useQueryClient();
  const [trail, setTrail] = useState<readonly (string | null)[]>([null]);
  const [written, setWritten] = useState<Readonly<Record<string, Written>>>({});
  const [problems, setProblems] = useState<Readonly<Record<string, RowProblem>>>({});
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const after = trail.at(-1) ?? null;
  const list = useGraph(refusedRows, { ...narrowed, after });
  if (list.state === 'loading') return <Loading what="refused rows" />;
  if (list.state === 'failed') return <Failed reason={list.reason} retry={list.retry} />;
  const { nodes, pageInfo } = list.data.rows;

  const offer = async (rows: readonly RefusedRow[]) => {
    setBusy(true);
    const found: Record<string, RowProblem> = {};
    for (const row of rows) {
      const problem = await offerRow(row, written[row.id] ?? {});
      if (problem) found[row.id] = problem;
    }
    setProblems(found);
    setBusy(false);
    const refused = Object.keys(found).length;
    setTold(`${counted(rows.length - refused, 'row')} accepted, ${refused} still refused`);
    await client.invalidateQueries();
  };
  return (
    <div className="refused-rows">
      <p className="workbench-count" role="status">
        {told}
      </p>
      {nodes.length === 0 && <p className="muted">{nothing}</p>}
      {nodes.length > 1 && (
        <div className="workbench-buttons">
          <button type="button" disabled={busy} onClick={() => void offer(nodes)}>
            Replay the {nodes.length} shown
          </button>
        </div>
      )}
      <ul aria-label={label}>
        {nodes.map((row) => (
          <li key={row.id}>
            <RefusedRowForm
              row={row}
              written={written[row.id] ?? {}}
              problem={problems[row.id]}
              isBusy={busy}
              onWrite={(values) => setWritten({ ...written, [row.id]: values })}
              onReplay={() => void offer([row])}
            />
          </li>
        ))}
      </ul>
      {(pageInfo.hasNextPage || trail.length > 1) && (
        <div className="workbench-buttons">
          <button
            type="button"
            disabled={trail.length === 1}
            onClick={() => setTrail(trail.slice(0, -1))}
          >
            Rows before
          </button>
          <button
            type="button"
            disabled={!pageInfo.hasNextPage}
            onClick={() => setTrail([...trail, pageInfo.endCursor])}
          >
            More rows
          </button>
        </div>
      )}
    </div>
  );
}

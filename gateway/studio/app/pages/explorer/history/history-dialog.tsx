import { useState } from 'react';
import { Badge } from '../../../ui/badge.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { Empty } from '../../../ui/states.tsx';
import { tabTitle } from '../tabs/workspace.ts';
import type { PastRun } from './history.ts';
import './history-dialog.css';

interface HistoryDialogProps {
  runs: readonly PastRun[];
  onChosen(run: PastRun): void;
  onClear(): void;
}

/** The button that shows what was run, to take one of them up again. */
export function HistoryDialog({ runs, onChosen, onClear }: HistoryDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      title="History"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<button type="button">History</button>}
      actions={
        runs.length > 0 && (
          <button type="button" onClick={onClear}>
            Clear
          </button>
        )
      }
    >
      {runs.length === 0 && <Empty title="Nothing was run yet">Run an operation first.</Empty>}
      <ul className="history">
        {runs.map((run) => (
          <li key={`${run.at} ${run.operation} ${run.variables}`}>
            <button
              type="button"
              onClick={() => {
                setOpen(false);
                onChosen(run);
              }}
            >
              <strong>{tabTitle(run)}</strong>
              <span>
                <Moment at={new Date(run.at).toISOString()} />
              </span>
              {run.errors > 0 ? (
                <Badge tone="bad">{run.errors === 1 ? '1 error' : `${run.errors} errors`}</Badge>
              ) : (
                <Badge tone="good">{Math.round(run.ms)} ms</Badge>
              )}
              <code>{oneLine(run.operation)}</code>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** The beginning of an operation, as much as a line can show. */
function oneLine(operation: string): string {
  return operation.replace(/\s+/g, ' ').slice(0, 160);
}

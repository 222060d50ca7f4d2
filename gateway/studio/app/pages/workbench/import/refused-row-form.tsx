import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { change } from '../../../data/change.ts';
import { Field } from '../../../ui/field.tsx';
import type { RowProblem } from './offer-row.ts';
import { discardRow, type RefusedRow } from './queries.ts';

interface RefusedRowFormProps {
  row: RefusedRow;
  /** What a person wrote into it, by column. */
  written: Readonly<Record<string, string>>;
  /** Why it was refused when it was offered again. */
  problem: RowProblem | undefined;
  isBusy: boolean;
  onWrite(written: Readonly<Record<string, string>>): void;
  onReplay(): void;
}

/** One refused row: a field for each column, the reason at the one that it is about. */
export function RefusedRowForm(props: RefusedRowFormProps) {
  const { row, written, problem, isBusy, onWrite, onReplay } = props;
  const { reason, column } = problem ?? row;
  const client = useQueryClient();
  const discard = async () => {
    await change(discardRow, { input: { id: row.id } });
    await client.invalidateQueries();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onReplay();
  };
  const isAtCell = row.cells.some((cell) => cell.column === column);
  return (
    <form
      className="refused-row"
      aria-label={`Line ${row.line} of ${row.fileName}`}
      onSubmit={submit}
    >
      <p className="refused-row-head">
        <strong>Line {row.line}</strong> of {row.fileName}, for {row.feed}
      </p>
      {!isAtCell && (
        <p className="workbench-refused" role="alert">
          {reason}
        </p>
      )}
      {row.cells.every(({ value }) => value === null) && (
        <pre className="refused-row-original">{row.original}</pre>
      )}
      <div className="workbench-grid">
        {row.cells.map((cell) => (
          <Field
            key={cell.column}
            label={cell.column}
            error={cell.column === column ? reason : undefined}
          >
            {(control) => (
              <input
                {...control}
                value={written[cell.column] ?? cell.value ?? ''}
                onChange={({ target }) => onWrite({ ...written, [cell.column]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="workbench-buttons">
        <button type="submit" disabled={isBusy}>
          Replay
        </button>
        <button type="button" disabled={isBusy} onClick={() => void discard()}>
          Discard
        </button>
      </div>
    </form>
  );
}

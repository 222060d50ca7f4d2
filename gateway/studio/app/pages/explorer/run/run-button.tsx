interface RunButtonProps {
  isRunning: boolean;
  /** Of all operations in the text. */
  names: readonly string[];
  /** Of the one that is run. */
  name: string | undefined;
  onName(name: string): void;
  onRun(): void;
  onCancel(): void;
}

/** Runs the operation, or cancels it while it runs. Where there are several, one chooses which. */
export function RunButton({ isRunning, names, name, onName, onRun, onCancel }: RunButtonProps) {
  return (
    <>
      {names.length > 1 && (
        <select
          aria-label="Which operation runs"
          value={name}
          onChange={({ target }) => onName(target.value)}
        >
          {names.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
      {isRunning ? (
        <button type="button" className="run-button" onClick={onCancel}>
          Cancel
        </button>
      ) : (
        <button type="button" className="run-button primary" title="Ctrl Enter" onClick={onRun}>
          Run
        </button>
      )}
    </>
  );
}

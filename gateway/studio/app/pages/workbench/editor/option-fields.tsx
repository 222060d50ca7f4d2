import type { VariantDraft } from './draft.ts';
import { TextField } from './text-field.tsx';

type Options = VariantDraft['options'];

interface OptionFieldsProps {
  options: Options;
  error: string | undefined;
  onWrite(options: Options): void;
}

const most = 3;

/** What sets a variant apart, such as Colour: Pine. */
export function OptionFields({ options, error, onWrite }: OptionFieldsProps) {
  const writeAt = (index: number, part: Partial<Options[number]>) =>
    onWrite(options.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <fieldset className="variant-options">
      <legend>Options</legend>
      {options.map(({ name, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: options have no other identity while they are written
        <div key={index} className="editor-removable">
          <TextField
            label="Option"
            value={name}
            error={undefined}
            onWrite={(next) => writeAt(index, { name: next })}
          />
          <TextField
            label="Value"
            value={value}
            error={undefined}
            onWrite={(next) => writeAt(index, { value: next })}
          />
          <button
            type="button"
            aria-label={`Remove option ${name}`}
            onClick={() => onWrite(options.filter((_each, at) => at !== index))}
          >
            ×
          </button>
        </div>
      ))}
      {error && <p className="workbench-refused">{error}</p>}
      {options.length < most && (
        <button type="button" onClick={() => onWrite([...options, { name: '', value: '' }])}>
          Add an option
        </button>
      )}
    </fieldset>
  );
}

import { type FormEvent, useState } from 'react';
import { Field } from '../../../ui/field.tsx';
import {
  maxSetName,
  nameProblem,
  readLines,
  type ValueSet,
  type ValueSets,
  writeLines,
} from './value-sets.ts';

interface ValueSetFormProps {
  sets: ValueSets;
  /** The set as it was; undefined for a new one. */
  before: ValueSet | undefined;
  onSave(set: ValueSet): void;
  onRemove(): void;
}

/** One set of values: its name, and a line for each value. */
export function ValueSetForm({ sets, before, onSave, onRemove }: ValueSetFormProps) {
  const [name, setName] = useState(before?.name ?? '');
  const [lines, setLines] = useState(() => writeLines(before?.values ?? {}));
  const [isTried, setTried] = useState(false);
  const read = readLines(lines);
  const problem = nameProblem(sets, before?.name ?? '', name.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (read.ok && !problem) onSave({ name: name.trim(), values: read.values });
  };
  return (
    <form className="values-form" onSubmit={submit}>
      <Field label="Name" hint="e.g. staging" error={isTried ? problem : undefined}>
        {(control) => (
          <input
            {...control}
            maxLength={maxSetName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field
        label="Values"
        hint="One a line: handle = ridgeline-rain-jacket. Variables and headers use it as {{handle}}."
        error={isTried && !read.ok ? read.reason : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            rows={8}
            spellCheck={false}
            maxLength={250_000}
            value={lines}
            onChange={({ target }) => setLines(target.value)}
          />
        )}
      </Field>
      <p className="muted">They stay in this browser: no link and no collection has them.</p>
      <div className="values-buttons">
        <button type="submit" className="primary">
          Save
        </button>
        {before && (
          <button type="button" onClick={onRemove}>
            Remove
          </button>
        )}
      </div>
    </form>
  );
}

import { useState } from 'react';
import { Dialog } from '../../../ui/dialog.tsx';
import { ValueSetForm } from './value-set-form.tsx';
import { putSet, removeSet, type ValueSets } from './value-sets.ts';
import './values.css';

interface ValuesChoiceProps {
  sets: ValueSets;
  onChange(next: ValueSets): void;
}

/** Chooses which set of values fills the names in variables and headers, and opens it to be changed. */
export function ValuesChoice({ sets, onChange }: ValuesChoiceProps) {
  const [isOpen, setOpen] = useState(false);
  const used = sets.sets.find(({ name }) => name === sets.used);
  const done = (next: ValueSets) => {
    onChange(next);
    setOpen(false);
  };
  return (
    <span className="values-choice">
      {sets.sets.length > 0 && (
        <select
          aria-label="Values"
          value={sets.used}
          onChange={({ target }) => onChange({ ...sets, used: target.value })}
        >
          <option value="">No values</option>
          {sets.sets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      <Dialog
        title={used ? `Values ${used.name}` : 'New values'}
        isOpen={isOpen}
        onOpenChange={setOpen}
        trigger={<button type="button">{used ? 'Edit values' : 'New values'}</button>}
      >
        <ValueSetForm
          sets={sets}
          before={used}
          onSave={(set) => done(putSet(sets, used?.name ?? '', set))}
          onRemove={() => done(removeSet(sets, sets.used))}
        />
      </Dialog>
    </span>
  );
}

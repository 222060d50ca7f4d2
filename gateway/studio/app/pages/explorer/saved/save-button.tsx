import { useState } from 'react';
import { useShortcut } from '../../../shell/shortcut.ts';
import type { Tab } from '../tabs/workspace.ts';
import { changeSaved, otherProblems } from './change-saved.ts';
import { isOtherThanSaved } from './origin.ts';
import { type Saved, saveOperation } from './queries.ts';
import { SaveDialog } from './save-dialog.tsx';

interface SaveButtonProps {
  who: string;
  tab: Tab;
  onSaved(saved: Saved): void;
}

/**
 * Saves what is open: over what it came from where that is one's own, or else under a name in a collection. What
 * somebody changed meanwhile is never written over.
 */
export function SaveButton({ who, tab, onSaved }: SaveButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { saved } = tab;
  const ask = (why: string) => {
    setReason(why);
    setOpen(true);
  };
  const save = async () => {
    if (!saved || who === '') return ask('');
    const { collection, name, version: expectedVersion } = saved;
    if (collection.owner !== who) {
      return ask(`${name} is of ${collection.owner}; you can save a copy.`);
    }
    const { operation: text, variables } = tab;
    const input = { collection: collection.id, name, text, variables, expectedVersion };
    const changed = await changeSaved(saveOperation, input);
    if (changed.ok && changed.done.operation) return onSaved(changed.done.operation);
    if (!changed.ok)
      ask(`${otherProblems(changed.problems, [])} Or save yours under another name.`);
  };
  useShortcut('s', () => void save());
  return (
    <>
      <button
        type="button"
        title="Ctrl S"
        disabled={saved !== undefined && saved.collection.owner === who && !isOtherThanSaved(tab)}
        onClick={() => void save()}
      >
        Save
      </button>
      <SaveDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        who={who}
        tab={tab}
        reason={reason}
        onSaved={(done) => {
          setOpen(false);
          onSaved(done);
        }}
      />
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Field } from '../../../ui/field.tsx';
import { type Tab, tabTitle } from '../tabs/workspace.ts';
import { changeSaved, otherProblems, problemAt } from './change-saved.ts';
import {
  type Collection,
  collectionList,
  type Saved,
  saveCollection,
  saveOperation,
  type UserError,
} from './queries.ts';

interface SaveFormProps {
  own: readonly Collection[];
  who: string;
  tab: Tab;
  reason: string;
  onSaved(saved: Saved): void;
}

type Problems = readonly Pick<UserError, 'message' | 'path'>[];

/** Under which name, and in which collection: one that is there, or a new one. */
export function SaveForm({ own, who, tab, reason, onSaved }: SaveFormProps) {
  const [chosen, setChosen] = useState(own[0]?.id ?? '');
  const [newName, setNewName] = useState('');
  const [name, setName] = useState(tab.saved?.name ?? tabTitle(tab));
  const [problems, setProblems] = useState<Problems>([]);
  const [isSending, setSending] = useState(false);
  const client = useQueryClient();

  const save = async (): Promise<Problems> => {
    const made = chosen === '' ? await changeSaved(saveCollection, { name: newName }) : undefined;
    if (made && !made.ok) return made.problems.map((one) => ({ ...one, path: ['newName'] }));
    const collection = made?.done.collection?.id ?? chosen;
    const { operation: text, variables } = tab;
    const saved = await changeSaved(saveOperation, { collection, name, text, variables });
    // What was made stays, also when the operation is refused: it is chosen from now on.
    await client.invalidateQueries({ queryKey: [collectionList.text] });
    setChosen(collection);
    if (!saved.ok) return saved.problems;
    if (saved.done.operation) onSaved(saved.done.operation);
    return [];
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setProblems(await save());
    setSending(false);
  };
  return (
    <form className="save-form" onSubmit={submit}>
      {reason !== '' && <p role="status">{reason}</p>}
      <Field label="Name" error={problemAt(problems, 'name')}>
        {(control) => (
          <input
            {...control}
            required
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field label="Collection" hint={`It belongs to ${who}; everybody may open it.`}>
        {(control) => (
          <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {own.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
            <option value="">A new collection…</option>
          </select>
        )}
      </Field>
      {chosen === '' && (
        <Field label="Name of the new collection" error={problemAt(problems, 'newName')}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={100}
              value={newName}
              onChange={({ target }) => setNewName(target.value)}
            />
          )}
        </Field>
      )}
      <p className="muted">The operation and its variables are kept; headers are not.</p>
      <p className="saved-problem" role="alert">
        {otherProblems(problems, ['name', 'newName'])}
      </p>
      <button type="submit" className="primary" disabled={isSending}>
        Save
      </button>
    </form>
  );
}

import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { AskError } from '../../../data/ask.ts';
import { change } from '../../../data/change.ts';
import { Field } from '../../../ui/field.tsx';
import { handleOf } from './handle-of.ts';
import { createProduct } from './queries.ts';

const fields = ['id', 'title', 'handle', 'contentLanguage'] as const;
type FieldName = (typeof fields)[number];

const labels: Readonly<Record<FieldName, { label: string; hint: string }>> = {
  id: { label: 'Product number', hint: 'Your own, e.g. P1042. It stays for good.' },
  title: { label: 'Title', hint: 'Can be written later; publishing needs one.' },
  handle: { label: 'Name in addresses', hint: 'Lower-case letters, digits and dashes.' },
  contentLanguage: { label: 'Language of its texts', hint: 'E.g. en-GB or de-DE.' },
};

/** Makes a draft, and leads to where the rest of it is written. */
export function CreateProduct({ onCancel }: { onCancel(): void }) {
  const [, navigate] = useLocation();
  const [values, setValues] = useState({ id: '', title: '', handle: '', contentLanguage: 'en-GB' });
  // One for each content that is sent: the same again is a retry, another is another product.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const creation = useMutation({
    mutationFn: () => change(createProduct, { input: { ...values, idempotencyKey: key } }),
    onSuccess: ({ done: { product } }) => {
      if (product) navigate(`/workbench/products/${encodeURIComponent(product.id)}`);
    },
  });
  const errors = creation.data?.done.userErrors ?? [];
  const errorAt = (name: FieldName) => errors.find(({ path }) => path[1] === name)?.message;
  const others = errors.filter(({ path }) => !fields.some((name) => name === path[1]));
  const write = (name: FieldName, value: string) => {
    // The address follows the title until somebody writes another one.
    const follows = name === 'title' && values.handle === handleOf(values.title);
    setValues({ ...values, [name]: value, ...(follows && { handle: handleOf(value) }) });
    setKey(crypto.randomUUID());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    creation.mutate();
  };
  return (
    <form className="card workbench-form" aria-label="New product" onSubmit={submit}>
      <div className="workbench-grid">
        {fields.map((name) => (
          <Field key={name} {...labels[name]} error={errorAt(name)}>
            {(control) => (
              <input
                {...control}
                maxLength={200}
                value={values[name]}
                onChange={({ target }) => write(name, target.value)}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="workbench-refused" role="alert">
        {creation.error instanceof AskError && creation.error.message}
        {others.map(({ message }) => message).join(' ')}
      </p>
      <div className="workbench-buttons">
        <button type="submit" className="primary" disabled={creation.isPending}>
          Create draft
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

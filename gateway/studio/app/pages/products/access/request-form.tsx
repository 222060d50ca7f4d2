import { type FormEvent, useState } from 'react';
import { Field } from '../../../ui/field.tsx';
import type { ProductDetail } from '../queries.ts';
import { Problem } from './problem.tsx';
import { requestAccess } from './queries.ts';
import { useSubmission } from './use-submission.ts';

interface RequestFormProps {
  product: ProductDetail;
  consumer: string;
  onDone(): void;
}

/** A consumer asks for access. What needs no approval is granted at once. */
export function RequestForm({ product, consumer, onDone }: RequestFormProps) {
  const [purpose, setPurpose] = useState('');
  // One for each text that is sent: a retry is the same request, asking again after a refusal is another.
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const write = (text: string) => {
    setPurpose(text);
    setKey(crypto.randomUUID());
  };
  const { isSending, problems, send } = useSubmission(requestAccess, ['purpose'], () => {
    write('');
    onDone();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send({
      idempotencyKey,
      consumer,
      dataProduct: product.id,
      purpose,
    });
  };
  return (
    <form className="card access-form" onSubmit={submit}>
      <Field
        label={`What does ${consumer} need it for?`}
        hint={hintFor(product)}
        error={problems.fields.purpose}
      >
        {(control) => (
          <input
            {...control}
            required
            maxLength={500}
            value={purpose}
            onChange={({ target }) => write(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="primary" disabled={isSending}>
        Ask for access
      </button>
      <Problem said={problems.form} />
    </form>
  );
}

const hintFor = ({ isApprovalNeeded, owner }: ProductDetail) =>
  isApprovalNeeded ? `The team ${owner} decides.` : 'Open to all: granted at once, for a year.';

import { type FormEvent, useState } from 'react';
import type { ProductDetail } from '../queries.ts';
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
  const { isSending, problem, send } = useSubmission(requestAccess, () => {
    setPurpose('');
    onDone();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send({
      // The same words are the same request, however often they are sent.
      idempotencyKey: `studio ${consumer} ${product.id} ${purpose}`.slice(0, 200),
      consumer,
      dataProduct: product.id,
      purpose,
    });
  };
  return (
    <form className="card access-form" onSubmit={submit}>
      <label>
        What does {consumer} need it for?
        <input
          required
          maxLength={500}
          value={purpose}
          onChange={({ target }) => setPurpose(target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={isSending}>
        Ask for access
      </button>
      {problem && (
        <p role="alert" className="access-problem">
          {problem}
        </p>
      )}
    </form>
  );
}

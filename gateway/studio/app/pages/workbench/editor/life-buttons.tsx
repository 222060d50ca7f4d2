import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AskError } from '../../../data/ask.ts';
import { change } from '../../../data/change.ts';
import type { ProductStatus, StoredProduct } from '../answers.ts';
import { archiveProduct, discontinueProduct, publishProduct } from './queries.ts';

/** A life goes one way: each status has one step. */
const steps = {
  DRAFT: { verb: 'Publish', warning: '', mutation: publishProduct },
  ACTIVE: {
    verb: 'Discontinue',
    warning: 'It is no longer sold then, for good.',
    mutation: discontinueProduct,
  },
  DISCONTINUED: {
    verb: 'Archive',
    warning: 'It is kept for the record alone then, for good.',
    mutation: archiveProduct,
  },
} as const;

interface LifeButtonsProps {
  product: Pick<StoredProduct, 'id' | 'status' | 'version'>;
  isDirty: boolean;
}

/** The next step of a product's life; one that cannot be undone is asked for twice. */
export function LifeButtons({ product, isDirty }: LifeButtonsProps) {
  const { id, status, version } = product;
  const [asked, setAsked] = useState<ProductStatus>();
  const client = useQueryClient();
  const move = useMutation({
    mutationFn: async (step: (typeof steps)[keyof typeof steps]) =>
      (await change(step.mutation, { input: { id, expectedVersion: version } })).done,
    onSuccess: async () => {
      setAsked(undefined);
      await client.invalidateQueries();
    },
  });
  if (status === 'ARCHIVED') return null;
  const step = steps[status];
  const refusal = move.data?.userErrors.map(({ message }) => message).join(' ');
  const failure = move.error instanceof AskError ? move.error.message : '';
  const isSure = step.warning === '' || asked === status;
  return (
    <div className="life">
      <div className="workbench-buttons">
        {isSure && asked === status && (
          <button type="button" onClick={() => setAsked(undefined)}>
            Keep it
          </button>
        )}
        <button
          type="button"
          disabled={isDirty || move.isPending}
          onClick={() => (isSure ? move.mutate(step) : setAsked(status))}
        >
          {asked === status ? `Yes, ${step.verb.toLowerCase()}` : step.verb}
        </button>
      </div>
      <p className="life-note" role="alert">
        {refusal || failure || (asked === status && step.warning) || (isDirty && 'Save first.')}
      </p>
    </div>
  );
}

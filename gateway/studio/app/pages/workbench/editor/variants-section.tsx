import { useState } from 'react';
import { Field } from '../../../ui/field.tsx';
import { newVariant, type VariantDraft } from './draft.ts';
import type { Problems } from './problems.ts';
import { VariantForm } from './variant-form.tsx';

interface VariantsSectionProps {
  variants: readonly VariantDraft[];
  problems: Problems;
  onWrite(variants: readonly VariantDraft[]): void;
}

/** What can be put into a basket. */
export function VariantsSection({ variants, problems, onWrite }: VariantsSectionProps) {
  const currencies = [
    ...new Set(variants.flatMap(({ prices }) => prices.map(({ currencyCode }) => currencyCode))),
  ].sort();
  return (
    <section className="card editor-section" aria-labelledby="editor-variants">
      <h2 id="editor-variants">Variants and prices</h2>
      {variants.length === 0 && <p className="muted">None yet. Publishing needs one.</p>}
      {variants.map((variant) => (
        <VariantForm
          key={variant.sku}
          variant={variant}
          currencies={currencies}
          problems={problems}
          onWrite={(next) => onWrite(variants.map((each) => (each.sku === next.sku ? next : each)))}
          onRemove={() => onWrite(variants.filter(({ sku }) => sku !== variant.sku))}
        />
      ))}
      <AddVariant
        taken={variants.map(({ sku }) => sku)}
        onAdd={(sku) => {
          const names = variants[0]?.options.map(({ name }) => name) ?? [];
          onWrite([...variants, newVariant(sku, names)]);
        }}
      />
    </section>
  );
}

function AddVariant({ taken, onAdd }: { taken: readonly string[]; onAdd(sku: string): void }) {
  const [sku, setSku] = useState('');
  const wanted = sku.trim();
  const isTaken = taken.includes(wanted);
  const add = () => {
    if (wanted === '' || isTaken) return;
    onAdd(wanted);
    setSku('');
  };
  return (
    <div className="editor-removable">
      <Field
        label="SKU of a new variant"
        error={isTaken ? 'There is this variant already' : undefined}
      >
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={sku}
            onChange={({ target }) => setSku(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
        )}
      </Field>
      <button type="button" onClick={add} disabled={wanted === '' || isTaken}>
        Add variant
      </button>
    </div>
  );
}

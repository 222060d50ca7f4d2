import { Badge } from '../../../ui/badge.tsx';
import { Field } from '../../../ui/field.tsx';
import { status } from '../answers.ts';
import { statusTones, statusWords } from '../words.ts';
import type { VariantDraft } from './draft.ts';
import { OptionFields } from './option-fields.tsx';
import { PriceFields } from './price-fields.tsx';
import type { Problems } from './problems.ts';
import { TextField } from './text-field.tsx';

interface VariantFormProps {
  variant: VariantDraft;
  /** Those that any variant of the product has a price in. */
  currencies: readonly string[];
  problems: Problems;
  onWrite(variant: VariantDraft): void;
  /** Takes away one that was never saved. */
  onRemove(): void;
}

type TextName = 'title' | 'gtin' | 'weightGrams' | 'lengthMm' | 'widthMm' | 'heightMm';

/** One variant: a line that tells it from the others, and its fields when it is opened. */
export function VariantForm(props: VariantFormProps) {
  const { variant, currencies, problems, onWrite, onRemove } = props;
  const { sku, options, prices, gtin, version } = variant;
  const errorAt = (field: string) => problems.get(`variants.${sku}.${field}`);
  const hasProblem = [...problems.keys()].some((key) => key.startsWith(`variants.${sku}.`));
  const fieldOf = (name: TextName) => ({
    value: variant[name],
    error: errorAt(name),
    onWrite: (value: string) => onWrite({ ...variant, [name]: value }),
  });
  return (
    <details className="variant" open={hasProblem || version === null || undefined}>
      <summary>
        <strong>{sku}</strong>
        <span>{options.map(({ value }) => value).join(', ')}</span>
        <span className="muted">{gtin || 'no GTIN'}</span>
        <span className="muted">
          {prices.map(({ amount, currencyCode }) => `${amount} ${currencyCode}`).join(', ') ||
            'no price'}
        </span>
        {variant.status !== 'ACTIVE' && (
          <Badge tone={statusTones[variant.status]}>{statusWords[variant.status]}</Badge>
        )}
        {version === null && <Badge tone="accent">New</Badge>}
        {hasProblem && <Badge tone="bad">Not right</Badge>}
      </summary>
      <div className="workbench-grid">
        <TextField label="Title" {...fieldOf('title')} />
        <TextField label="GTIN" hint="8, 12, 13 or 14 digits" {...fieldOf('gtin')} />
        <TextField label="Weight in g" {...fieldOf('weightGrams')} />
        <TextField label="Length in mm" {...fieldOf('lengthMm')} />
        <TextField label="Width in mm" {...fieldOf('widthMm')} />
        <TextField label="Height in mm" {...fieldOf('heightMm')} />
        <Field label="Status" error={errorAt('status')}>
          {(control) => (
            <select
              {...control}
              value={variant.status}
              onChange={({ target }) => onWrite({ ...variant, status: status.parse(target.value) })}
            >
              {Object.entries(statusWords).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <OptionFields
        options={options}
        error={errorAt('options')}
        onWrite={(next) => onWrite({ ...variant, options: next })}
      />
      <PriceFields
        prices={prices}
        currencies={currencies}
        errorAt={errorAt}
        onWrite={(next) => onWrite({ ...variant, prices: next })}
      />
      {version === null && (
        <button type="button" onClick={onRemove}>
          Do not add {sku}
        </button>
      )}
    </details>
  );
}

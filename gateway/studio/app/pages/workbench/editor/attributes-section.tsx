import { type ControlProps, Field } from '../../../ui/field.tsx';
import type { Attribute } from '../answers.ts';
import type { AttributeDraft } from './draft.ts';
import type { Offers } from './offers.ts';
import type { Problems } from './problems.ts';

interface AttributesSectionProps {
  attributes: readonly AttributeDraft[];
  problems: Problems;
  offers: Offers;
  onWrite(attributes: readonly AttributeDraft[]): void;
}

/** What it is like: one value for each characteristic that it has. */
export function AttributesSection({
  attributes,
  problems,
  offers,
  onWrite,
}: AttributesSectionProps) {
  const known = offers?.attributes.nodes ?? [];
  const free = known.filter(({ code }) => !attributes.some((each) => each.code === code));
  return (
    <section className="card editor-section" aria-labelledby="editor-attributes">
      <h2 id="editor-attributes">Characteristics</h2>
      <div className="workbench-grid">
        {attributes.map(({ code, value }) => {
          const attribute = known.find((each) => each.code === code);
          const { name = code, unit = null } = attribute ?? {};
          return (
            <div key={code} className="editor-removable">
              <Field
                label={name}
                {...(unit && { hint: `in ${unit}` })}
                error={problems.get(`attributes.${code}`)}
              >
                {(control) => (
                  <ValueControl
                    control={control}
                    attribute={attribute}
                    value={value}
                    onWrite={(next) =>
                      onWrite(
                        attributes.map((each) =>
                          each.code === code ? { code, value: next } : each,
                        ),
                      )
                    }
                  />
                )}
              </Field>
              <button
                type="button"
                aria-label={`Remove ${name}`}
                onClick={() => onWrite(attributes.filter((each) => each.code !== code))}
              >
                ×
              </button>
            </div>
          );
        })}
      </div>
      <AddAttribute
        free={free}
        isCut={offers?.attributes.pageInfo.hasNextPage ?? false}
        onAdd={(code) => onWrite([...attributes, { code, value: '' }])}
      />
    </section>
  );
}

interface ValueControlProps {
  control: ControlProps;
  attribute: Attribute | undefined;
  value: string;
  onWrite(value: string): void;
}

function ValueControl({ control, attribute, value, onWrite }: ValueControlProps) {
  const choices = attribute?.type === 'BOOLEAN' ? ['true', 'false'] : attribute?.values;
  if (!choices?.length) {
    return (
      <input
        {...control}
        maxLength={1000}
        inputMode={attribute?.type === 'NUMBER' ? 'decimal' : 'text'}
        value={value}
        onChange={({ target }) => onWrite(target.value)}
      />
    );
  }
  return (
    <select {...control} value={value} onChange={({ target }) => onWrite(target.value)}>
      {!choices.includes(value) && <option value={value}>{value || 'Choose'}</option>}
      {choices.map((each) => (
        <option key={each} value={each}>
          {attribute?.type === 'BOOLEAN' ? booleanWords.get(each) : each}
        </option>
      ))}
    </select>
  );
}

const booleanWords: ReadonlyMap<string, string> = new Map([
  ['true', 'Yes'],
  ['false', 'No'],
]);

interface AddAttributeProps {
  free: readonly Attribute[];
  isCut: boolean;
  onAdd(code: string): void;
}

function AddAttribute({ free, isCut, onAdd }: AddAttributeProps) {
  return (
    <div className="editor-add">
      <label>
        Add a characteristic{' '}
        <select value="" disabled={!free.length} onChange={({ target }) => onAdd(target.value)}>
          <option value="">Choose</option>
          {free.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {isCut && <span className="muted">The first 100 are offered.</span>}
    </div>
  );
}

import { Field } from '../../../ui/field.tsx';

interface ReferenceFieldProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** True where there are more than those offered: then an id can be written. */
  isCut: boolean;
  error: string | undefined;
  onWrite(value: string): void;
}

/** Something else that the product refers to: chosen by name, or written by id where there are too many. */
export function ReferenceField(props: ReferenceFieldProps) {
  const { label, value, options, isCut, error, onWrite } = props;
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <Field
      label={label}
      error={error}
      {...(isCut && { hint: 'Its id; there are too many to list.' })}
    >
      {(control) =>
        isCut ? (
          <input {...control} value={value} onChange={({ target }) => onWrite(target.value)} />
        ) : (
          <select {...control} value={value} onChange={({ target }) => onWrite(target.value)}>
            <option value="">None</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
            {!isKnown && <option value={value}>{value}</option>}
          </select>
        )
      }
    </Field>
  );
}

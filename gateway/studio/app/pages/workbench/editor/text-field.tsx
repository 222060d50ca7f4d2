import { Field } from '../../../ui/field.tsx';

interface TextFieldProps {
  label: string;
  value: string;
  hint?: string;
  error: string | undefined;
  longest?: number;
  onWrite(value: string): void;
}

/** One line of text with its name. */
export function TextField({ label, value, hint, error, longest = 200, onWrite }: TextFieldProps) {
  return (
    <Field label={label} error={error} {...(hint && { hint })}>
      {(control) => (
        <input
          {...control}
          maxLength={longest}
          value={value}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </Field>
  );
}

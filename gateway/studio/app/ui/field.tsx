import { type ReactNode, useId } from 'react';
import './field.css';

/** What the control of a field is given, so that it is read together with its name, its hint and its error. */
export interface ControlProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface FieldProps {
  label: string;
  hint?: string;
  /** What is wrong with the value. */
  error?: string | undefined;
  children(control: ControlProps): ReactNode;
}

/** One field of a form: its name, the control, and below it what is wrong, or else a hint. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const below = `${id}-below`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': below, 'aria-invalid': error !== undefined })}
      <span id={below} className={error ? 'field-error' : 'field-hint'} aria-live="polite">
        {error ?? hint}
      </span>
    </div>
  );
}

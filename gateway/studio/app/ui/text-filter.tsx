import { type FormEvent, useState } from 'react';
import './choice.css';

interface TextFilterProps {
  label: string;
  placeholder: string;
  value: string;
  /** Called when a person is done: with Enter, or when the field is left. */
  onChange(value: string): void;
}

/** An exact text that a list is narrowed by. */
export function TextFilter({ label, placeholder, value, onChange }: TextFilterProps) {
  const [written, setWritten] = useState(value);
  const tell = () => {
    if (written.trim() !== value) onChange(written.trim());
  };
  return (
    <form
      className="choice"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        tell();
      }}
    >
      <label>
        <span>{label}</span>
        <input
          placeholder={placeholder}
          maxLength={300}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          onBlur={tell}
        />
      </label>
    </form>
  );
}

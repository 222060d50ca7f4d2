import './choice.css';

export interface Option {
  value: string;
  label: string;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange(value: string): void;
}

/** One of several, with its name above. A value that the options lack, e.g. from an old address, is shown too. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const isKnown = options.some((option) => option.value === value);
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {!isKnown && <option value={value}>{value}</option>}
      </select>
    </label>
  );
}

/** The names as options, after one that means all of them. */
export const orAll = (all: string, names: readonly string[]): Option[] => [
  { value: '', label: all },
  ...names.map((name) => ({ value: name, label: name })),
];

import { useQueryClient } from '@tanstack/react-query';
import { caller, knownCallers } from '../data/caller.ts';
import { useStored } from '../data/stored.ts';

/** Says who one is, until there is sign-in. What others may not see is asked again as the other one. */
export function CallerSwitch() {
  const [who, setWho] = useStored(caller);
  const client = useQueryClient();
  const isKnown = knownCallers.some(({ value }) => value === who);
  return (
    <label>
      <span className="visually-hidden">Who you are</span>
      <select
        value={who}
        onChange={({ target }) => {
          setWho(target.value);
          // The schema is the same for everybody.
          void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'schema' });
        }}
      >
        {knownCallers.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {!isKnown && <option value={who}>{who}</option>}
      </select>
    </label>
  );
}

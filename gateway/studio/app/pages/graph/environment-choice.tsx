import { useGraph } from '../../data/use-graph.ts';
import { environmentList } from './queries.ts';

interface EnvironmentChoiceProps {
  chosen: string;
  choose(name: string): void;
}

/** Which environment's graph is shown; those that serve nothing yet cannot be chosen. */
export function EnvironmentChoice({ chosen, choose }: EnvironmentChoiceProps) {
  const list = useGraph(environmentList);
  const environments = list.state === 'loaded' ? list.data.environments : [];
  return (
    <label>
      Environment{' '}
      <select value={chosen} onChange={({ target }) => choose(target.value)}>
        {environments.length === 0 && <option value={chosen}>{chosen}</option>}
        {environments.map(({ name, revision }) => (
          <option key={name} value={name} disabled={revision === 0}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

import type { Filters } from '../../../data/filters.ts';
import { Choice } from '../../../ui/choice.tsx';
import { type OfficeSettings, workKind } from '../answers.ts';
import { kindWords } from '../words.ts';
import { allOffices, type Scope, toggleKind } from './scope.ts';

interface QueueFiltersProps {
  settings: OfficeSettings;
  scope: Scope;
  filters: Filters;
}

/** Whose work, in which language, of which kinds. */
export function QueueFilters({ settings, scope, filters: { set } }: QueueFiltersProps) {
  const { locales, regionalOffices } = settings;
  const office = regionalOffices.find(({ id }) => id === scope.office);
  const offered = office ? locales.filter(({ code }) => office.locales.includes(code)) : locales;
  return (
    <search className="choices queue-filters">
      <Choice
        label="Office"
        value={scope.office ?? allOffices}
        options={[
          { value: allOffices, label: 'All offices' },
          ...regionalOffices.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => set('office', value)}
      />
      <Choice
        label="Locale"
        value={scope.locale ?? ''}
        options={[
          { value: '', label: office ? 'All of the office' : 'All locales' },
          ...offered.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(value) => set('locale', value)}
      />
      <fieldset className="queue-kinds">
        <legend>Kinds of work</legend>
        {workKind.options.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={scope.kinds.includes(kind)}
            onClick={() => set('kinds', toggleKind(scope.kinds, kind))}
          >
            {kindWords[kind].label}
          </button>
        ))}
      </fieldset>
    </search>
  );
}

import { useState } from 'react';
import type { CheckStep, FindingLevel } from './answers.ts';
import type { ListedException } from './exceptions.ts';
import { groupFindings, type LevelGroup } from './finding-groups.ts';
import { FindingView } from './finding-view.tsx';
import { counted } from './words.ts';

interface StepProps {
  step: CheckStep;
  environment: string;
  exceptions: readonly ListedException[];
}

const titles: Readonly<Record<string, string>> = {
  rules: 'Rules of the house',
  composition: 'Composition with the other domains',
  contract: 'Contract',
  changes: 'Changes, and who would break',
};

const levelWords = { ERROR: 'error', WARNING: 'warning', NOTE: 'note' } as const satisfies Record<
  FindingLevel,
  string
>;

/** One step of a check: what it found, by level and place. */
export function Step({ step, environment, exceptions }: StepProps) {
  const groups = groupFindings(step.findings);
  const summary = groups.map(({ level, count }) => counted(count, levelWords[level])).join(', ');
  return (
    <li className="card step">
      <h2>
        {titles[step.name] ?? step.name}{' '}
        <small>{step.leftOut ? 'left out' : summary || 'nothing found'}</small>
      </h2>
      {step.leftOut && <p className="step-left-out">It was left out {step.leftOut}.</p>}
      {groups.map((group) => (
        <Level
          key={group.level}
          group={group}
          canBeApproved={step.name === 'changes' && group.level === 'ERROR'}
          environment={environment}
          exceptions={exceptions}
        />
      ))}
    </li>
  );
}

interface LevelProps extends Omit<StepProps, 'step'> {
  group: LevelGroup;
  canBeApproved: boolean;
}

/** More places are shown when somebody asks for them: a large change has a thousand. */
const firstPlaces = 30;

function Level({ group, ...rest }: LevelProps) {
  const [isWhole, setWhole] = useState(false);
  const { level, count, places } = group;
  const hidden = isWhole ? 0 : Math.max(places.length - firstPlaces, 0);
  return (
    <details className={`level level-${levelWords[level]}`} open>
      <summary>{counted(count, levelWords[level])}</summary>
      {places.slice(0, places.length - hidden).map((place) => (
        <section key={`${place.coordinate} ${place.file}`} className="place">
          <h3>
            {place.coordinate && <code>{place.coordinate}</code>}
            {place.file && <span className="place-file">{place.file}</span>}
            {!place.coordinate && !place.file && 'The domain as a whole'}
          </h3>
          {place.findings.map((finding) => (
            <FindingView
              key={`${finding.code} ${finding.line} ${finding.message}`}
              finding={finding}
              {...rest}
            />
          ))}
        </section>
      ))}
      {hidden > 0 && (
        <button type="button" onClick={() => setWhole(true)}>
          Show {hidden} more places
        </button>
      )}
    </details>
  );
}

import type { GraphQLSchema } from 'graphql';
import type { Change, ChangeKind } from '../changes/change.ts';
import type { NamedOperation, OperationProblem } from '../operations/operation-index.ts';
import { readOperation, reasonOf } from '../operations/read-operation.ts';
import { blamed } from './blame.ts';
import type { Candidate } from './candidates.ts';
import { misfits } from './fits.ts';

/**
 * `breaks`: refused from then on, or given what its types exclude. `may break`: refused if its variables
 * hold what is changed, which nobody records. `may notice`: answered, but with what it may not know.
 */
export type Effect = 'breaks' | 'may break' | 'may notice';

/** What the changes do to one operation; a problem where that cannot be told. */
export type Effects =
  | { kind: 'effects'; effects: Map<Change, Effect> }
  | { kind: 'problem'; problem: OperationProblem };

/** Who names them is given something else, though the operation may still be valid. */
const changeTheAnswer: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'FIELD_TYPE_CHANGED',
  'TYPE_KIND_CHANGED',
  'ROOT_TYPE_CHANGED',
]);

/** Looks at one operation in both graphs. Never throws for what the operation is. */
export function effectsOn<T extends NamedOperation>(
  before: GraphQLSchema,
  after: GraphQLSchema,
  candidate: Candidate<T>,
): Effects {
  const { hash, name, text } = candidate.operation;
  const reading = readOperation(text);
  if (reading.kind === 'unreadable') return problem(hash, name, reading.reason);
  try {
    const errors = misfits(after, reading.document);
    const broken = blamed(before, reading.document, errors, candidate.named);
    const effects = effectsFrom(candidate, broken);
    const [todays] = effects.size > 0 ? misfits(before, reading.document) : [];
    if (todays) return problem(hash, name, `does not fit the graph today: ${todays.message}`);
    return { kind: 'effects', effects };
  } catch (error) {
    return problem(hash, name, reasonOf(error));
  }
}

function problem(hash: string, name: string, reason: string): Effects {
  return { kind: 'problem', problem: { hash, name, reason } };
}

/** The worst is written last. */
function effectsFrom<T>({ named, carried }: Candidate<T>, broken: Set<Change>) {
  const effects = new Map<Change, Effect>();
  for (const change of named) if (change.level === 'dangerous') effects.set(change, 'may notice');
  for (const change of carried) {
    effects.set(change, change.level === 'breaking' ? 'may break' : 'may notice');
  }
  for (const change of named) if (changeTheAnswer.has(change.kind)) effects.set(change, 'breaks');
  for (const change of broken) effects.set(change, 'breaks');
  return effects;
}

import type { GraphQLSchema } from 'graphql';
import type { Change } from './changes/change.ts';
import { compareSchemas } from './changes/compare-schemas.ts';
import { judgeChange, type Verdict } from './judge-change.ts';
import { type Affected, affectedBy } from './judgement/affected.ts';
import { candidatesOf } from './judgement/candidates.ts';
import { type Effect, effectsOn } from './judgement/effects.ts';
import type { Consumer, RecordedOperation } from './judgement/evidence.ts';
import { type IdleException, idleExceptions } from './judgement/exceptions.ts';
import { type KnownOperation, knownOperations } from './judgement/known-operations.ts';
import type { CheckSettings } from './judgement/settings.ts';
import { requestsIn } from './judgement/traffic.ts';
import { type Window, windowOf } from './judgement/window.ts';
import { indexOperations, type OperationProblem } from './operations/operation-index.ts';

export interface CheckInput {
  /** The graph as clients see it, now and with the change. */
  before: GraphQLSchema;
  after: GraphQLSchema;
  recorded: readonly RecordedOperation[];
  consumers: readonly Consumer[];
  settings: CheckSettings;
  /** ISO 8601, UTC. */
  today: string;
}

export interface Judgement {
  /** In the order of the changes' coordinates. */
  verdicts: Verdict[];
  /** Of operations that could not be judged, once each. */
  problems: OperationProblem[];
  idleExceptions: IdleException[];
  /** What it was judged by, to be kept with it. */
  settings: CheckSettings;
  window: Window;
  /** In the window, by all clients that count. */
  allRequests: number;
}

/**
 * Judges each difference of two graphs by who uses what is changed.
 * An operation breaks when it fits the graph now and not with the change, or when the change gives it
 * something else than it was promised. Bad operations are problems of the answer; it throws for none.
 */
export function judgeChanges(input: CheckInput): Judgement {
  const { before, after, consumers, settings, today } = input;
  const changes = compareSchemas(before, after);
  const known = knownOperations(input.recorded, consumers, settings);
  const window = windowOf(today, settings.windowDays);
  const { effects, problems } = effectsOf(input, changes, known.operations);
  const byName = new Map(consumers.map((consumer) => [consumer.name, consumer]));
  const affected = (change: Change): Affected[] =>
    (effects.get(change) ?? []).flatMap(({ operation, effect }) =>
      affectedBy(operation, effect, window, byName),
    );
  const allRequests = known.operations.reduce((n, { usage }) => n + requestsIn(usage, window), 0);
  const terms = { settings, today, allRequests };
  return {
    verdicts: changes.map((change) => judgeChange(change, affected(change), terms)),
    problems: firstOfEach([...known.problems, ...problems]),
    idleExceptions: idleExceptions(changes, settings.exceptions, today),
    settings,
    window,
    allRequests,
  };
}

interface Struck {
  operation: KnownOperation;
  effect: Effect;
}

function effectsOf(
  { before, after }: CheckInput,
  changes: readonly Change[],
  operations: readonly KnownOperation[],
) {
  const index = indexOperations(before, operations);
  const effects = new Map<Change, Struck[]>(changes.map((change) => [change, []]));
  const problems = [...index.problems];
  for (const candidate of candidatesOf(index, changes)) {
    const found = effectsOn(before, after, candidate);
    if (found.kind === 'problem') problems.push(found.problem);
    else {
      for (const [change, effect] of found.effects) {
        effects.get(change)?.push({ operation: candidate.operation, effect });
      }
    }
  }
  return { effects, problems };
}

function firstOfEach(problems: readonly OperationProblem[]): OperationProblem[] {
  const seen = new Map<string, OperationProblem>();
  for (const problem of problems) if (!seen.has(problem.hash)) seen.set(problem.hash, problem);
  return [...seen.values()];
}

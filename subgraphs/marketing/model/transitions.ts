import { MeshError } from '../../../schema/errors.ts';

/** For each step, the states from which it may be taken, and where it leads. */
export type Steps<State extends string, Step extends string> = Record<
  Step,
  { from: readonly State[]; to: State }
>;

/** The state after a step. Throws INVALID_TRANSITION that names the states which would allow it. */
export function takeStep<State extends string, Step extends string>(
  steps: Steps<State, Step>,
  step: Step,
  state: State,
): State {
  const { from, to } = steps[step];
  if (from.includes(state)) return to;
  throw new MeshError(
    'INVALID_TRANSITION',
    `Cannot ${step} what is ${state}; it has to be ${from.join(' or ')}`,
    { path: ['input', 'id'] },
  );
}

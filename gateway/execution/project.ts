import type { Problem, ProjectionRun } from '../planning/compile/projection.ts';
import type { ExecutionAnswer } from './execute-plan.ts';
import type { ExecutionError, ResponsePath } from './execution-error.ts';
import type { ExecutionRun } from './execution-run.ts';

/** Writes the answer that the client asked for, of all that was fetched. */
export function project(run: ExecutionRun): ExecutionAnswer {
  return projectWith(run, wantedErrors(run, run.errors));
}

/** The same with these errors only. */
export function projectWith(run: ExecutionRun, errors: readonly ExecutionError[]): ExecutionAnswer {
  const writing: ProjectionRun = {
    problems: [],
    written: [],
    introspect: (field) => run.plan.introspect(field, run.coerced),
  };
  const dataText = run.plan.projectionFor(run.coerced)(run.data, writing) ?? 'null';
  return { dataText, errors: [...errors, ...unexplained(errors, writing.problems)] };
}

/** Without those of fields that nobody asked for, of objects whose type a subgraph did not know. */
export function wantedErrors(
  { plan, data, coerced }: ExecutionRun,
  errors: readonly ExecutionError[],
): readonly ExecutionError[] {
  return errors.filter(({ place }) => !place || plan.isWanted(data, place, coerced));
}

/** A null where a subgraph failed has been told of already, at its place, above or below it. */
function unexplained(
  errors: readonly ExecutionError[],
  problems: readonly Problem[],
): ExecutionError[] {
  return problems
    .filter(({ path }) => !errors.some((error) => isOnOneLine(error.path ?? [], path)))
    .map(({ message, path }) => ({ message, path, extensions: { code: 'INVALID_SUBGRAPH_DATA' } }));
}

function isOnOneLine(a: ResponsePath, b: ResponsePath): boolean {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

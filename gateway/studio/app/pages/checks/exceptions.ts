import type { Check, CheckException, Finding } from './answers.ts';

export interface ListedException extends CheckException {
  /** The check was judged by it, or it came later. */
  came: 'before' | 'after';
}

/** What the check was judged by, and what was approved in its environment since; at most 100. */
export function exceptionsFor({ settings, environment }: Check): ListedException[] {
  const judged = new Set(settings.exceptions.map(keyOf));
  const later = environment.exceptions.filter((each) => !judged.has(keyOf(each)));
  return [
    ...later.map((each): ListedException => ({ ...each, came: 'after' })),
    ...settings.exceptions.map((each): ListedException => ({ ...each, came: 'before' })),
  ].slice(0, 100);
}

/** The one that lets this pass when it is checked again on a day, in UTC. */
export function exceptionFor(
  { coordinate, code }: Finding,
  exceptions: readonly ListedException[],
  today: string,
): ListedException | undefined {
  return exceptions.find(
    (each) =>
      each.came === 'after' &&
      each.coordinate === coordinate &&
      (!each.kind || each.kind === code) &&
      each.expires >= today,
  );
}

const keyOf = ({ coordinate, kind, owner, reason, expires }: CheckException) =>
  JSON.stringify([coordinate, kind ?? null, owner, reason, expires]);

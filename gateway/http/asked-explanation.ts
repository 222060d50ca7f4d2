/** Asks how a request is answered: any of `plan` and `timeline`, separated by commas, or `dry-run` alone. */
export const explainHeader = 'x-weft-explain';

export interface AskedExplanation {
  plan: boolean;
  timeline: boolean;
  /** The plan only: nothing is executed. */
  isDryRun: boolean;
}

const words = ['plan', 'timeline', 'dry-run'];

/** Undefined for a word that means nothing: a request must not be executed because of a slip of the pen. */
export function readExplanation(header: string): AskedExplanation | undefined {
  const asked = header.split(',').map((word) => word.trim());
  if (!asked.every((word) => words.includes(word))) return undefined;
  const isDryRun = asked.includes('dry-run');
  return {
    plan: isDryRun || asked.includes('plan'),
    timeline: !isDryRun && asked.includes('timeline'),
    isDryRun,
  };
}

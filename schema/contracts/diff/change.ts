import { type ChangeKind, type Effect, effectOf, type Severity } from './change-kinds.ts';

/** One difference between two versions of a contract. */
export interface Change {
  kind: ChangeKind;
  /** The element in short, as people say it: `Variant.weightGrams`, `slaProperties.latency`. Never empty. */
  where: string;
  /** Reads on from `where` and makes a sentence with it; holds the old value and the new one. */
  what: string;
  /** The worse of the two below. */
  severity: Severity;
  for: Effect;
}

/** The worst first. */
export const severities = ['breaking', 'compatible', 'editorial'] as const satisfies Severity[];

export function change(kind: ChangeKind, where: string, what: string): Change {
  const { consumers, producers } = effectOf(kind);
  const severity = severities.find((one) => one === consumers || one === producers) ?? consumers;
  return { kind, where, what, severity, for: { consumers, producers } };
}

import type { SupergraphFacts } from './protocol.ts';

/** Labels such as `percent(25)` are on for that share of the requests: there is nothing to configure. */
const percentage = /^percent\((\d{1,3}(?:\.\d+)?)\)$/;

export interface OverrideChoice {
  /** The labels that a request's own rules turn on, by what its server's context says. */
  isOn: (label: string, contextValue: object) => boolean;
  /** From 0 up to 1. */
  random: () => number;
}

/**
 * The labels of progressive `@override` that are on for one request, as far as its operation can depend on them.
 * Source: https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/entities/migrate-fields
 */
export function chooseOverrides(
  { overrides, plannedFields }: Pick<SupergraphFacts, 'overrides' | 'plannedFields'>,
  source: string,
  contextValue: object,
  { isOn, random }: OverrideChoice,
): string[] {
  if (!overrides.length) return [];
  const relevant = new Set<string>();
  for (const { label, field } of overrides) {
    if (source.includes(field) || plannedFields.includes(field)) relevant.add(label);
  }
  return [...relevant]
    .filter((label) => {
      const [, share] = percentage.exec(label) ?? [];
      return share === undefined ? isOn(label, contextValue) : random() * 100 < Number(share);
    })
    .sort();
}

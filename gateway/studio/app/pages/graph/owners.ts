import type { GraphType } from './graph-model.ts';

/**
 * Finds the domain that each entity begins with: where it can be asked for from the root, and of several the one that
 * knows most of it. The supergraph itself does not say.
 */
export function withOwners(types: readonly GraphType[]): Map<string, GraphType> {
  const byName = new Map(types.map((type) => [type.name, type]));
  const asked = new Map<string, Set<string>>();
  for (const field of byName.get('Query')?.fields ?? []) {
    const name = pageOf(byName, field.named) ?? field.named;
    asked.set(name, new Set([...(asked.get(name) ?? []), ...field.domains]));
  }
  return new Map(
    types.map((type) => {
      if (!type.isEntity || type.owner) return [type.name, type];
      const candidates = type.domains.filter((domain) => asked.get(type.name)?.has(domain));
      const owner = mostFields(type, candidates.length ? candidates : type.domains);
      return [type.name, { ...type, owner }];
    }),
  );
}

/** What a connection is a page of. */
function pageOf(types: ReadonlyMap<string, GraphType>, name: string): string | undefined {
  return types.get(name)?.fields.find((field) => field.name === 'nodes')?.named;
}

function mostFields({ fields }: GraphType, domains: readonly string[]): string | undefined {
  const count = (domain: string) =>
    fields.filter((field) => field.domains.length === 1 && field.domains[0] === domain).length;
  return [...domains].sort((a, b) => count(b) - count(a))[0];
}

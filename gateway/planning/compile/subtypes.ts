/** Which types of the supergraph are one of which abstract type. */
export interface Subtypes {
  /** Whether an object of type `name` is one of `condition`, which may be the same type. */
  isOneOf(name: string, condition: string): boolean;
  isAbstract(name: string): boolean;
}

export function subtypesFrom(entries: readonly [string, readonly string[]][]): Subtypes {
  const byType = new Map(entries.map(([type, names]) => [type, new Set(names)]));
  return {
    isOneOf: (name, condition) => name === condition || (byType.get(condition)?.has(name) ?? false),
    isAbstract: (name) => byType.has(name),
  };
}

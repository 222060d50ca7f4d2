import type { Schema } from '@apollo/federation-internals';

/** Field names that a plan may select by itself, beside what the client asks. */
export interface PlanNames {
  all: ReadonlySet<string>;
  /** Those that it selects with arguments. */
  withArguments: ReadonlySet<string>;
}

/** Where a supergraph keeps the field sets of `@key`, `@requires`, `@provides` and `@fromContext`. */
const fieldSets: [directive: string, argument: string][] = [
  ['join__type', 'key'],
  ['join__field', 'requires'],
  ['join__field', 'provides'],
  ['join__field', 'contextArguments'],
];

/** Reads the field sets of a supergraph. A name too many is harmless, so arguments' names may be among them. */
export function namesThatPlansAdd(schema: Schema): PlanNames {
  const texts = fieldSets.flatMap(([directive, argument]) =>
    [...(schema.directive(directive)?.applications() ?? [])].map(
      (application) => JSON.stringify(application.arguments()[argument]) ?? '',
    ),
  );
  const all = new Set<string>();
  const withArguments = new Set<string>();
  for (const [, name = '', bracket] of texts.join(' ').matchAll(/([A-Za-z_]\w*)\s*(\()?/g)) {
    all.add(name);
    if (bracket) withArguments.add(name);
  }
  return { all, withArguments };
}

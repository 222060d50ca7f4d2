import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf } from '../syntax.ts';
import type { PathNode } from './path-node.ts';
import { compileProjection, type Projection } from './projection.ts';
import { conditionalDirectives } from './selected-fields.ts';

export interface ProjectedSelections {
  schema: GraphQLSchema;
  document: DocumentNode;
  type: GraphQLCompositeType;
  selectionSet: SelectionSetNode;
  askedName(planned: string): string;
  root: PathNode | undefined;
}

/** Most combinations of conditions that are kept of one operation, or part of one. */
const maxKept = 32;

/**
 * The projections of one operation, or of a part of one: `@skip` and `@include` are decided when one is compiled, so there is one
 * for each combination of their variables' values that was asked for.
 */
export function projections(projected: ProjectedSelections) {
  const { schema, document, type, selectionSet, askedName, root } = projected;
  const fragments = fragmentsOf(document);
  const variables = conditionVariables(document);
  const kept = new Map<string, Projection>();
  return (values: Readonly<Record<string, unknown>>): Projection => {
    const key = variables.map((name) => (values[name] === true ? '1' : '0')).join('');
    const known = kept.get(key);
    if (known) return known;
    const [oldest] = kept.keys();
    if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest);
    const conditions = Object.fromEntries(variables.map((name) => [name, values[name]]));
    const projection = compileProjection(
      { schema, fragments, conditions, askedName },
      type,
      selectionSet,
      root,
    );
    kept.set(key, projection);
    return projection;
  };
}

/** The variables that decide whether something is part of the answer. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (!conditionalDirectives.has(directive.name.value)) return;
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

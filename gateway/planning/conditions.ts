import {
  type DirectiveNode,
  type DocumentNode,
  getOperationAST,
  type InlineFragmentNode,
  Kind,
  type ValueNode,
  visit,
} from 'graphql';
import { type ConditionValues, type ConditionVariable, isCondition } from './choose-conditions.ts';
import { typenameField } from './syntax.ts';

/**
 * The variables for whose values an operation is planned anew: those of `@skip` and `@include`, if they decide on
 * more than single leaves. The planner loses fields that such a condition stands beside, and plans without any are
 * smaller too. Only combinations that are asked for are planned, and the cache of operations bounds how many are kept.
 */
export function variablesToPlanFor(
  document: DocumentNode,
  operationName: string | undefined,
): ConditionVariable[] {
  const used = new Set<string>();
  let decidesOnMore = false;
  visit(document, {
    enter(node) {
      if (!('directives' in node)) return;
      const variables = conditionVariables(node.directives);
      for (const name of variables) used.add(name);
      if (variables.length && !(node.kind === Kind.FIELD && !node.selectionSet)) {
        decidesOnMore = true;
      }
    },
  });
  if (!decidesOnMore) return [];
  const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return declared.flatMap(({ variable, defaultValue }) =>
    used.has(variable.name.value)
      ? {
          name: variable.name.value,
          isTrueByDefault: defaultValue?.kind === Kind.BOOLEAN && defaultValue.value,
        }
      : [],
  );
}

function conditionVariables(directives: readonly DirectiveNode[] | undefined): string[] {
  return (directives ?? []).flatMap((directive) => {
    const value = isCondition(directive) ? directive.arguments?.[0]?.value : undefined;
    return value?.kind === Kind.VARIABLE ? value.name.value : [];
  });
}

/** The document without the conditions that these values decide, or that are constant, and without what they leave out. */
export function withConditionsDecided(
  document: DocumentNode,
  values: ConditionValues,
): DocumentNode {
  const decide = (node: { directives?: readonly DirectiveNode[] }) => {
    const verdicts = new Map(
      (node.directives ?? []).map((directive) => [directive, verdictOf(directive, values)]),
    );
    if ([...verdicts.values()].includes(false)) return null;
    const open = node.directives?.filter((directive) => verdicts.get(directive) === undefined);
    return open?.length === node.directives?.length ? undefined : { ...node, directives: open };
  };
  const decided: DocumentNode = visit(document, {
    Field: decide,
    InlineFragment: decide,
    FragmentSpread: decide,
  });
  return visit(decided, {
    SelectionSet: (node) =>
      node.selections.length ? undefined : { ...node, selections: [nothing] },
  });
}

/** Whether a condition is met; undefined for any other directive, and where its variable has no value here. */
function verdictOf(directive: DirectiveNode, values: ConditionValues): boolean | undefined {
  if (!isCondition(directive)) return undefined;
  const value = directive.arguments?.[0]?.value;
  const isTrue = value?.kind === Kind.BOOLEAN ? value.value : variableValue(value, values);
  return isTrue === undefined ? undefined : isTrue === (directive.name.value === 'include');
}

function variableValue(value: ValueNode | undefined, values: ConditionValues): boolean | undefined {
  if (value?.kind !== Kind.VARIABLE || !Object.hasOwn(values, value.name.value)) return undefined;
  return values[value.name.value];
}

/** Selects nothing, where an object has to be asked for of which everything is left out. */
const nothing: InlineFragmentNode = {
  kind: Kind.INLINE_FRAGMENT,
  directives: [
    {
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: 'include' },
      arguments: [
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'if' },
          value: { kind: Kind.BOOLEAN, value: false },
        },
      ],
    },
  ],
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [typenameField],
  },
};

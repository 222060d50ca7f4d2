import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { withoutFragments } from '../required-arguments/entity-operation.ts';
import type { PlanStep } from './plan-steps.ts';

/** Object types of an abstract type, or the object type itself. */
export type ObjectTypes = (typename: string) => ReadonlySet<string>;

/** A field of the answer: the response names that lead to it, and the types that it is of, unless of any. */
export interface DataField {
  chain: string;
  types: ReadonlySet<string> | undefined;
}

const below = (chain: string, name: string) => `${chain}/${name}`;
const chainOf = (path: readonly string[]) => path.filter((part) => part !== '@').reduce(below, '');

/** What a step adds to the answer. */
export function givenBy({ fetch, path }: PlanStep, objectTypes: ObjectTypes): DataField[] {
  const given: DataField[] = [];
  const renamed = new Map(
    (fetch.outputRewrites ?? []).flatMap((rewrite): [string, string][] => {
      const [name] = rewrite.path.slice(-1);
      return rewrite.kind === 'KeyRenamer' && name ? [[name, rewrite.renameKeyTo]] : [];
    }),
  );
  const walk = (set: SelectionSetNode, chain: string, types: DataField['types']): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        walk(node.selectionSet, chain, condition === undefined ? types : objectTypes(condition));
      } else if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const field = below(chain, renamed.get(name) ?? name);
        given.push({ chain: field, types });
        if (node.selectionSet) walk(node.selectionSet, field, undefined);
      }
    }
  };
  const { definitions } = withoutFragments(parse(fetch.operation, { noLocation: true }));
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (!fetch.requires) walk(definition.selectionSet, chainOf(path), undefined);
    else {
      for (const root of definition.selectionSet.selections) {
        if (root.kind === Kind.FIELD && root.selectionSet)
          walk(root.selectionSet, chainOf(path), undefined);
      }
    }
  }
  return given;
}

/** What must be in the answer before a step. */
export function neededBy({ fetch, path }: PlanStep, objectTypes: ObjectTypes): DataField[] {
  const needed: DataField[] = [];
  const walk = (
    nodes: readonly QueryPlanSelectionNode[],
    chain: string,
    types: DataField['types'],
  ): void => {
    for (const node of nodes) {
      if (node.kind === 'InlineFragment') {
        const condition = node.typeCondition;
        walk(node.selections, chain, condition === undefined ? types : objectTypes(condition));
      } else if (node.name !== '__typename') {
        const field = below(chain, node.name);
        needed.push({ chain: field, types });
        walk(node.selections ?? [], field, undefined);
      }
    }
  };
  walk(fetch.requires ?? [], chainOf(path), undefined);
  if (path.length) needed.push({ chain: chainOf(path), types: undefined });
  for (const { path: steps } of fetch.contextRewrites ?? []) {
    const up = steps.filter((part) => part === '..').length;
    const fields = path.filter((part) => part !== '@');
    const holder = fields.slice(0, fields.length - up);
    const names = steps.filter((part) => part !== '..' && !part.startsWith('... on '));
    needed.push({ chain: chainOf([...holder, ...names]), types: undefined });
  }
  return needed;
}

import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import type { FieldPath, Step } from './field-path.ts';
import { operationOf, withOperation } from './operations.ts';
import { isStep } from './selected.ts';
import { withoutUnused } from './variables.ts';

/**
 * The document that no longer asks for the field, nor for what stood above only for its sake, nor declares variables
 * that only it used.
 */
export function removeField(document: DocumentNode, { root, steps }: FieldPath): DocumentNode {
  const before = operationOf(document, root);
  if (!before) return document;
  const selectionSet = withoutSteps(before.selectionSet, steps);
  const next = selectionSet && withoutUnused(document, before, { ...before, selectionSet });
  return withOperation(document, before, next);
}

function withoutSteps(
  { selections, ...set }: SelectionSetNode,
  [step, ...rest]: readonly Step[],
): SelectionSetNode | undefined {
  const found = step && selections.find((selection) => isStep(selection, step));
  const left = selections.flatMap((selection) => {
    if (selection !== found) return [selection];
    if (rest.length === 0 || found.kind === Kind.FRAGMENT_SPREAD || !found.selectionSet) return [];
    const selectionSet = withoutSteps(found.selectionSet, rest);
    return selectionSet ? [{ ...found, selectionSet }] : [];
  });
  return left.length ? { ...set, selections: left } : undefined;
}

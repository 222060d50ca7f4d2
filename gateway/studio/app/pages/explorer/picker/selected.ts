import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldPath, Step } from './field-path.ts';
import { operationOf } from './operations.ts';

/** Whether a selection is the step. An alias does not hide a field. */
export function isStep(selection: SelectionNode, step: Step): boolean {
  if ('field' in step) return selection.kind === Kind.FIELD && selection.name.value === step.field;
  return selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition?.name.value === step.on;
}

/** The selection at the path; undefined when the document does not ask for it. */
export function selectedAt(
  document: DocumentNode,
  { root, steps }: FieldPath,
): SelectionNode | undefined {
  let within: SelectionSetNode | undefined = operationOf(document, root)?.selectionSet;
  let found: SelectionNode | undefined;
  for (const step of steps) {
    found = within?.selections.find((selection) => isStep(selection, step));
    if (!found || found.kind === Kind.FRAGMENT_SPREAD) return undefined;
    within = found.selectionSet;
  }
  return found;
}

export function selectedField(document: DocumentNode, path: FieldPath): FieldNode | undefined {
  const found = selectedAt(document, path);
  return found?.kind === Kind.FIELD ? found : undefined;
}

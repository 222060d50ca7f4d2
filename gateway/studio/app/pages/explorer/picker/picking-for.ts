import type { DocumentNode, GraphQLSchema, OperationTypeNode } from 'graphql';
import { readObject } from '../run/json-object.ts';
import type { Tab } from '../tabs/workspace.ts';
import { addField } from './add-field.ts';
import { fittingVariables } from './fitting-variables.ts';
import { operationOf, writeDocument } from './operations.ts';
import type { Picking } from './picking.ts';
import { removeField } from './remove-field.ts';
import { selectedAt } from './selected.ts';
import { toggleArgument } from './toggle-argument.ts';

interface PickingOptions {
  schema: GraphQLSchema;
  document: DocumentNode | undefined;
  tab: Tab;
  /** `operationName` is the one that was picked in. */
  onChange(change: Partial<Tab>, operationName: string | undefined): void;
}

/** Writes into a tab what is picked. */
export function pickingFor({ schema, document, tab, onChange }: PickingOptions): Picking {
  const put = (before: DocumentNode, after: DocumentNode, root: OperationTypeNode) => {
    const name = operationOf(after, root)?.name?.value;
    const operation = after.definitions.length > 0 ? writeDocument(after) : '';
    onChange({ operation, ...variablesAfter(schema, before, after, tab.variables) }, name);
  };
  return {
    schema,
    document,
    toggleField(path) {
      if (!document) return;
      const isSelected = selectedAt(document, path) !== undefined;
      const after = isSelected ? removeField(document, path) : addField(schema, document, path);
      put(document, after, path.root);
    },
    toggleArgument(path, argument) {
      if (!document) return;
      put(document, toggleArgument(schema, document, path, argument), path.root);
    },
  };
}

/** The variables as text, where the change asks for others and what is written there can be read. */
function variablesAfter(
  schema: GraphQLSchema,
  before: DocumentNode,
  after: DocumentNode,
  text: string,
): { variables?: string } {
  const read = readObject(text);
  if (!read.ok) return {};
  const fitting = fittingVariables(schema, before, after, read.value);
  const said = Object.keys(fitting).length > 0 ? JSON.stringify(fitting, null, 2) : '';
  return JSON.stringify(fitting) === JSON.stringify(read.value) ? {} : { variables: said };
}

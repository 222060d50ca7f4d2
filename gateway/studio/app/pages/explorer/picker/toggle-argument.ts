import {
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLSchema,
  visit,
} from 'graphql';
import { addField } from './add-field.ts';
import type { FieldPath } from './field-path.ts';
import { operationOf, withOperation } from './operations.ts';
import { selectedField } from './selected.ts';
import { Variables, withoutUnused } from './variables.ts';

/** The document that gives the field this argument by a variable, or no longer gives it. Asks for the field, too. */
export function toggleArgument(
  schema: GraphQLSchema,
  document: DocumentNode,
  path: FieldPath,
  argument: GraphQLArgument,
): DocumentNode {
  const asked = selectedField(document, path) ? document : addField(schema, document, path);
  const field = selectedField(asked, path);
  const operation = operationOf(asked, path.root);
  if (!field || !operation) return document;
  const given = field.arguments ?? [];
  const left = given.filter(({ name }) => name.value !== argument.name);
  const variables = new Variables(operation);
  const next: FieldNode = {
    ...field,
    arguments:
      left.length < given.length
        ? left
        : [...given, variables.argument(field.name.value, argument)],
  };
  const replaced = visit(operation, { enter: (node) => (node === field ? next : undefined) });
  const declared = [...(replaced.variableDefinitions ?? []), ...variables.declared];
  const changed = { ...replaced, variableDefinitions: declared };
  return withOperation(asked, operation, withoutUnused(asked, operation, changed));
}

import { type DocumentNode, type FieldNode, Kind, print, visit } from 'graphql';
import type { Operation } from '../world/ask-gateway.ts';

/**
 * The same operation with a response name of its own for each field with its arguments, and other names for its variables:
 * no name of the client's is one that a plan uses for itself, or means two things.
 */
export function withDistinctNames({ document, variables }: Operation): Operation {
  const names = new Map<string, string>();
  const renamed: DocumentNode = visit(document, {
    Field(field) {
      const responseName = field.alias?.value ?? field.name.value;
      const args = field.arguments?.map(print).join() ?? '';
      return withAlias(field, named(names, `${responseName}=${field.name.value}(${args})`));
    },
    Variable: (node) => ({ ...node, name: { ...node.name, value: `client_${node.name.value}` } }),
  });
  const entries = Object.entries(variables).map(([name, value]) => [`client_${name}`, value]);
  return { text: print(renamed), document: renamed, variables: Object.fromEntries(entries) };
}

function named(names: Map<string, string>, meaning: string): string {
  const known = names.get(meaning) ?? `client_${names.size}`;
  names.set(meaning, known);
  return known;
}

function withAlias(field: FieldNode, alias: string): FieldNode {
  if (field.name.value === '__typename' && !field.alias) return field;
  return { ...field, alias: { kind: Kind.NAME, value: alias } };
}

import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
  print,
} from 'graphql';

const empty: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/** What the text says; undefined while it cannot be read. */
export function readDocument(text: string): DocumentNode | undefined {
  if (text.trim() === '') return empty;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

export function writeDocument(document: DocumentNode): string {
  return print(document);
}

export function operationsOf({ definitions }: DocumentNode): readonly OperationDefinitionNode[] {
  return definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
}

/** The operation that fields of this root are picked in. */
export function operationOf(
  document: DocumentNode,
  root: OperationTypeNode,
): OperationDefinitionNode | undefined {
  return operationsOf(document).find(({ operation }) => operation === root);
}

/**
 * The document with one operation changed, added or, when `next` is undefined, without it. Where there are several,
 * each has a name: the graph would not know which one to run.
 */
export function withOperation(
  { definitions, ...document }: DocumentNode,
  before: OperationDefinitionNode | undefined,
  next: OperationDefinitionNode | undefined,
): DocumentNode {
  const others = definitions.flatMap((one) => (one !== before ? [one] : next ? [next] : []));
  const all = before || !next ? others : [...others, next];
  return { ...document, definitions: isSeveral(all) ? all.map(named) : all };
}

function isSeveral(definitions: readonly DefinitionNode[]): boolean {
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1;
}

function named(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OPERATION_DEFINITION || definition.name) return definition;
  const { operation } = definition;
  const value = `My${operation.charAt(0).toUpperCase()}${operation.slice(1)}`;
  return { ...definition, name: { kind: Kind.NAME, value } };
}

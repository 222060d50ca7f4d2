import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';

/** Nodes without which a document may still be one. */
const removable: ReadonlySet<string> = new Set([
  Kind.FRAGMENT_DEFINITION,
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.DIRECTIVE,
  Kind.VARIABLE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

/** A change of the n-th node that allows one; undefined when there are fewer. */
type Change = (document: DocumentNode, n: number) => DocumentNode | undefined;

/** All ways to make a document smaller by one step. */
export const changes: readonly Change[] = [
  changeWhere(
    ({ kind }) => removable.has(kind),
    () => null,
  ),
  changeWhere(
    (node) => node.kind === Kind.FIELD && node.alias !== undefined,
    (node) => ({ ...node, alias: undefined }),
  ),
  changeWhere(
    ({ kind }) => kind === Kind.SELECTION_SET,
    (node) => {
      if (node.kind !== Kind.SELECTION_SET) return node;
      const selections = node.selections.flatMap((selection) =>
        selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet.selections : [selection],
      );
      return selections.length > node.selections.length ? { ...node, selections } : null;
    },
  ),
  changeWhere(
    ({ kind }) => kind === Kind.LIST_TYPE,
    (node) => ('type' in node ? node.type : node),
  ),
  changeWhere(
    (node) => 'interfaces' in node && (node.interfaces?.length ?? 0) > 0,
    (node) => ({ ...node, interfaces: [] }),
  ),
];

function changeWhere(
  applies: (node: ASTNode) => boolean,
  change: (node: ASTNode) => unknown,
): Change {
  return (document, n) => {
    let seen = -1;
    const changed: DocumentNode = visit(document, {
      enter(node) {
        // Without the link to federation a part would mean something else.
        if (node.kind === Kind.SCHEMA_EXTENSION) return false;
        if (!applies(node)) return undefined;
        seen += 1;
        return seen === n ? change(node) : undefined;
      },
    });
    return seen >= n ? changed : undefined;
  };
}

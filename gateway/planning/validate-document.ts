import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { fragmentsOf } from './syntax.ts';

/** What Apollo Server allows by default, where `maxRecursiveSelections` is on. */
const maxSelections = 10_000_000;

/** What Apollo Server finds wrong with a document, as plain data: it is found on another thread than the server's. */
export function problemsOf(schema: GraphQLSchema, source: string): GraphQLFormattedError[] {
  const document = parse(source);
  return [
    ...validate(schema, document).map((error) => error.toJSON()),
    ...tooManySelections(document),
  ];
}

/** Fragments that spread each other can select millions of fields with a few lines. */
function tooManySelections(document: DocumentNode): GraphQLFormattedError[] {
  const fragments = fragmentsOf(document);
  const counts = new Map<string, number>();
  const inFragment = (name: string): number => {
    const known = counts.get(name);
    if (known !== undefined) return known;
    // Whatever spreads itself is refused for that.
    counts.set(name, 0);
    const count = inSet(fragments.get(name)?.selectionSet);
    counts.set(name, count);
    return count;
  };
  const inSet = (set: SelectionSetNode | undefined): number => {
    let count = 0;
    for (const node of set?.selections ?? []) {
      const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
      count += 1 + (isSpread ? inFragment(node.name.value) : inSet(node.selectionSet));
    }
    return count;
  };
  return document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && inSet(each.selectionSet) > maxSelections
      ? { message: `${titleOf(each)} recursively requests too many selections.` }
      : [],
  );
}

function titleOf({ name }: OperationDefinitionNode): string {
  return name ? `Operation "${name.value}"` : 'Anonymous operation';
}

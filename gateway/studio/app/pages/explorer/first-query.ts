import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import { fieldOf, fieldsOf, type SchemaField } from './picker/schema-steps.ts';

/** What a page shows first: it asks four domains. */
export const firstQuery = `{
  product(handle: "ridgeline-rain-jacket") {
    title
    brand { name }
    localizedContent(locale: "de-CH") { title { text locale isFallback } }
    rating { average count }
    availability { available isInStock }
  }
}`;

/**
 * The first query as far as this schema can answer it: without the fields of domains that do not run. Of a graph that
 * has none of them it asks for the first list; empty where there is none.
 */
export function firstQueryFor(schema: GraphQLSchema): string {
  const whole = parse(firstQuery);
  const left = answerable(schema, whole);
  if (left === undefined) return listQuery(schema);
  const text = print(left);
  return text === print(whole) ? firstQuery : text;
}

function answerable(schema: GraphQLSchema, document: DocumentNode): DocumentNode | undefined {
  let isEmpty = false;
  const left = visit(document, {
    OperationDefinition(operation) {
      const selections = kept(schema.getQueryType(), operation.selectionSet.selections);
      isEmpty = selections.length === 0;
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    },
  });
  return isEmpty ? undefined : left;
}

/** Of these selections those that the type has, each with something left in it. */
function kept(type: unknown, selections: readonly SelectionNode[]): readonly SelectionNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD || !(isObjectType(type) || isInterfaceType(type))) return [];
    const field = fieldOf(type, selection.name.value);
    if (!field || !takes(field, selection)) return [];
    const within = getNamedType(field.type);
    if (!selection.selectionSet) return isCompositeType(within) ? [] : [selection];
    const below = kept(within, selection.selectionSet.selections);
    if (below.length === 0) return [];
    return [{ ...selection, selectionSet: { ...selection.selectionSet, selections: below } }];
  });
}

/** Whether the field has the arguments that are given, and needs no others. */
function takes({ args }: SchemaField, { arguments: given = [] }: FieldNode): boolean {
  const names = new Set(given.map(({ name }) => name.value));
  const known = new Set(args.map(({ name }) => name));
  return (
    [...names].every((name) => known.has(name)) &&
    args.every((argument) => !isRequiredArgument(argument) || names.has(argument.name))
  );
}

/** How much of each thing the small query shows. */
const maxSimpleFields = 3;

/** The first list of the graph, bare or as a connection's nodes, with the first simple fields of what is in it. */
function listQuery(schema: GraphQLSchema): string {
  const root = schema.getQueryType();
  for (const field of root ? fieldsOf(root) : []) {
    if (field.args.some(isRequiredArgument)) continue;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) continue;
    const start = `${field.name}${field.args.some(({ name }) => name === 'first') ? '(first: 5)' : ''}`;
    if (isListType(getNullableType(field.type))) {
      const simple = simpleFields(type);
      if (simple) return print(parse(`{ ${start} { ${simple} } }`));
    }
    const nodes = fieldOf(type, 'nodes');
    const node = nodes && getNamedType(nodes.type);
    const simple = isCompositeType(node) ? simpleFields(node) : '';
    if (nodes && simple) return print(parse(`{ ${start} { nodes { ${simple} } } }`));
  }
  return '';
}

function simpleFields(type: Parameters<typeof fieldsOf>[0]): string {
  return fieldsOf(type)
    .filter((field) => !isCompositeType(getNamedType(field.type)))
    .filter(({ args }) => !args.some(isRequiredArgument))
    .slice(0, maxSimpleFields)
    .map(({ name }) => name)
    .join(' ');
}

import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import type { Below } from './random-edit.ts';

interface Draft {
  schema: GraphQLSchema;
  choose: Below;
  variables: string[];
  fragments: string[];
}

/** Text of an operation that asks fields of the graph in many ways; almost always valid. */
export function operationFor(schema: GraphQLSchema, choose: Below): string {
  const draft: Draft = { schema, choose, variables: [], fragments: [] };
  const isMutation = choose(4) === 0 && schema.getMutationType();
  const root = isMutation ? schema.getMutationType() : schema.getQueryType();
  if (!root) return '{ __typename }';
  const body = selections(draft, root, 3);
  const variables = draft.variables.length > 0 ? `(${draft.variables.join(', ')})` : '';
  return `${isMutation ? 'mutation' : 'query'} Op${variables} ${body} ${draft.fragments.join(' ')}`;
}

function selections(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const { schema, choose } = draft;
  const parts = ['__typename'];
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  for (let n = choose(4); n > 0 && fields.length > 0; n--) {
    const field = fields[choose(fields.length)];
    if (!field) continue;
    const named = getNamedType(field.type);
    if (isCompositeType(named) && depth === 0) continue;
    const inner = isCompositeType(named) ? selections(draft, named, depth - 1) : '';
    const alias = choose(3) === 0 ? `x${choose(9)}: ` : '';
    parts.push(`${alias}${field.name}${args(draft, field.args)} ${inner}`);
  }
  if (isAbstractType(type) && depth > 0) {
    const possible = schema.getPossibleTypes(type);
    const narrow = possible[choose(possible.length)];
    if (narrow) parts.push(narrowed(draft, narrow, depth - 1));
  }
  return `{ ${parts.join(' ')} }`;
}

function narrowed(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const inner = selections(draft, type, depth);
  if (draft.choose(2) === 0) return `... on ${type.name} ${inner}`;
  const name = `F${draft.fragments.length}`;
  draft.fragments.push(`fragment ${name} on ${type.name} ${inner}`);
  return `...${name}`;
}

function args(draft: Draft, defined: readonly GraphQLArgument[]): string {
  const given = defined
    .filter((argument) => isRequiredInputField(argument) || draft.choose(2) === 0)
    .map((argument) => `${argument.name}: ${value(draft, argument.type, 2)}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function value(draft: Draft, type: GraphQLInputType, depth: number): string {
  const { choose } = draft;
  if (choose(3) === 0) {
    const name = `$v${draft.variables.length}`;
    draft.variables.push(`${name}: ${type}`);
    return name;
  }
  if (isNonNullType(type)) return value(draft, type.ofType, depth);
  if (choose(8) === 0) return literal(draft, type, depth);
  if (isListType(type)) return `[${value(draft, type.ofType, depth)}]`;
  return literal(draft, type, depth);
}

function literal(draft: Draft, type: GraphQLInputType, depth: number): string {
  const { choose } = draft;
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues();
    return values[choose(values.length)]?.name ?? 'null';
  }
  if (isInputObjectType(named)) {
    const given = Object.values(named.getFields())
      .filter((field) => isRequiredInputField(field) || (depth > 0 && choose(2) === 0))
      .map((field) => `${field.name}: ${value(draft, field.type, depth - 1)}`);
    return `{ ${given.join(', ')} }`;
  }
  if (named.name === 'Int') return String(choose(100));
  if (named.name === 'Float') return choose(2) === 0 ? '1.5' : '3';
  if (named.name === 'Boolean') return 'true';
  return choose(2) === 0 && named.name === 'ID' ? '7' : '"text"';
}

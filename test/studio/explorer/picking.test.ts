import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, type DocumentNode, OperationTypeNode, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { addField } from '../../../gateway/studio/app/pages/explorer/picker/add-field.ts';
import type {
  FieldPath,
  Step,
} from '../../../gateway/studio/app/pages/explorer/picker/field-path.ts';
import { indexFields } from '../../../gateway/studio/app/pages/explorer/picker/find-fields.ts';
import { fittingVariables } from '../../../gateway/studio/app/pages/explorer/picker/fitting-variables.ts';
import { readDocument } from '../../../gateway/studio/app/pages/explorer/picker/operations.ts';
import { rootsOf } from '../../../gateway/studio/app/pages/explorer/picker/picking.ts';
import { removeField } from '../../../gateway/studio/app/pages/explorer/picker/remove-field.ts';
import { selectedAt } from '../../../gateway/studio/app/pages/explorer/picker/selected.ts';
import { toggleArgument } from '../../../gateway/studio/app/pages/explorer/picker/toggle-argument.ts';

const schema = buildSchema(`
  type Query {
    product(id: ID!): Product
    brand(id: ID!): Brand
    page(first: Int!, after: String): [Product!]!
    found: Found
    version: String
  }
  type Mutation { save(input: SaveInput!): Product }
  input SaveInput { name: String!, size: Size!, count: Int = 1, tags: [String!]!, note: String }
  enum Size { SMALL LARGE }
  type Product { title: String id: ID! brand: Brand related(first: Int!): [Product!]! }
  type Brand { name: String products: [Product!]! }
  union Found = Product | Brand
`);

const empty = parsed('');

function parsed(text: string): DocumentNode {
  const document = readDocument(text);
  if (!document) throw new Error(`not readable: ${text}`);
  return document;
}

function path(...names: (string | Step)[]): FieldPath {
  const steps = names.map((name) => (typeof name === 'string' ? { field: name } : name));
  return { root: OperationTypeNode.QUERY, steps };
}

/** As the printer writes it, without its spaces. */
const text = (document: DocumentNode) => print(document).replace(/\s+/g, ' ');
const added = (before: string, ...names: (string | Step)[]) =>
  text(addField(schema, parsed(before), path(...names)));
const removed = (before: string, ...names: (string | Step)[]) =>
  text(removeField(parsed(before), path(...names)));

describe('adding a field to an operation', () => {
  it('begins an operation where there is none', () => {
    expect(added('', 'version')).toBe('{ version }');
  });
  it('begins what has fields with its id, or else with its first simple field', () => {
    expect(added('', 'found', { on: 'Product' })).toBe('{ found { ... on Product { id } } }');
    expect(added('', 'found', { on: 'Brand' })).toBe('{ found { ... on Brand { name } } }');
    expect(added('', 'found')).toBe('{ found { __typename } }');
  });
  it('adds what is missing above it', () => {
    expect(added('{ version }', 'found', { on: 'Product' }, 'brand', 'name')).toBe(
      '{ version found { ... on Product { brand { name } } } }',
    );
  });
  it('leaves what is there, with its alias, arguments and directives', () => {
    const before = 'query Q { one: product(id: "1") @skip(if: false) { title } }';
    expect(added(before, 'product', 'brand', 'name')).toBe(
      'query Q { one: product(id: "1") @skip(if: false) { title brand { name } } }',
    );
    expect(added(before, 'product', 'title')).toBe(before);
  });
  it('gives required arguments variables of their type', () => {
    expect(added('', 'page', 'title')).toBe(
      'query ($first: Int!) { page(first: $first) { title } }',
    );
  });
  it('gives every variable a name of its own', () => {
    const before =
      'query ($id: ID!, $brandId: ID!) { product(id: $id) { id } version @x(a: $brandId) }';
    expect(added(before, 'brand')).toBe(
      'query ($id: ID!, $brandId: ID!, $brandId2: ID!) { product(id: $id) { id } version @x(a: $brandId) brand(id: $brandId2) { name } }',
    );
  });
  it('names operations where there are several', () => {
    const mutation: FieldPath = { root: OperationTypeNode.MUTATION, steps: [{ field: 'save' }] };
    expect(text(addField(schema, parsed('{ version }'), mutation))).toBe(
      'query MyQuery { version } mutation MyMutation($input: SaveInput!) { save(input: $input) { id } }',
    );
  });
});

describe('removing a field from an operation', () => {
  it('removes what stood above only for its sake', () => {
    expect(
      removed('{ version found { ... on Brand { name } } }', 'found', { on: 'Brand' }, 'name'),
    ).toBe('{ version }');
    expect(removed('{ found { ... on Brand { name } } }', 'found', { on: 'Brand' }, 'name')).toBe(
      '',
    );
  });
  it('removes the variables that only it used', () => {
    const before =
      'query ($id: ID!, $first: Int!, $mine: Int) { product(id: $id) { title related(first: $first) { id } } }';
    expect(removed(before, 'product', 'related')).toBe(
      'query ($id: ID!, $mine: Int) { product(id: $id) { title } }',
    );
  });
  it('keeps variables that a fragment uses', () => {
    const before =
      'query ($first: Int!) { page(first: $first) { id } found { ...F } } fragment F on Product { related(first: $first) { id } }';
    expect(removed(before, 'page')).toContain('query ($first: Int!) { found');
  });
  it('leaves fragments and other operations alone', () => {
    expect(removed('{ found { ...F } } fragment F on Product { id }', 'found', 'id')).toBe(
      '{ found { ...F } } fragment F on Product { id }',
    );
  });
});

describe('toggling an argument', () => {
  const argument = (field: string, name: string) => {
    const found = schema
      .getQueryType()
      ?.getFields()
      [field]?.args.find((one) => one.name === name);
    if (!found) throw new Error(`${field} has no ${name}`);
    return found;
  };
  it('asks for the field, too', () => {
    const after = toggleArgument(schema, empty, path('page'), argument('page', 'after'));
    expect(text(after)).toBe(
      'query ($first: Int!, $after: String) { page(first: $first, after: $after) { id } }',
    );
  });
  it('takes it and its variable away again', () => {
    const before =
      'query ($first: Int!, $after: String) { page(first: $first, after: $after) { id } }';
    const after = toggleArgument(schema, parsed(before), path('page'), argument('page', 'after'));
    expect(text(after)).toBe('query ($first: Int!) { page(first: $first) { id } }');
  });
});

describe('values of variables', () => {
  const fitting = (before: string, after: string, values: Record<string, unknown>) =>
    fittingVariables(schema, parsed(before), parsed(after), values);

  it('have an example where a variable is new', () => {
    const after = 'mutation ($input: SaveInput!, $id: ID!, $n: Int) { save(input: $input) { id } }';
    expect(fitting('', after, {})).toEqual({
      input: { name: '', size: 'SMALL', tags: [] },
      id: '',
      n: 1,
    });
  });
  it('stay as they were written, and go with their variable', () => {
    const before = 'query ($id: ID!, $first: Int!) { version }';
    const values = { id: 'a', first: 3, mine: true };
    expect(fitting(before, 'query ($id: ID!) { version }', values)).toEqual({
      id: 'a',
      mine: true,
    });
  });
});

it('reads nothing from a text that is no operation', () => {
  expect(readDocument('{ product(')).toBeUndefined();
});

describe('the whole graph', () => {
  const file = join(import.meta.dirname, '../../../schema/supergraph.graphql');
  const graph = Supergraph.build(readFileSync(file, 'utf8'), { supportedFeatures: null })
    .apiSchema()
    .toGraphQLJSSchema();
  const index = indexFields(graph, rootsOf(graph));

  it('has no field that could not be picked, nor one that could not be given up', () => {
    expect(index.length).toBeGreaterThan(500);
    for (const found of index) {
      const document = addField(graph, empty, found.path);
      expect(validate(graph, parse(print(document)))).toEqual([]);
      expect(selectedAt(document, found.path)).toBeDefined();
      expect(removeField(document, found.path).definitions).toEqual([]);
    }
  });
});

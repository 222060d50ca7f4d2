import { describe, expect, it } from 'vitest';
import { graphBreaches } from '../../../../schema/contracts/conformance/graph-conformance.ts';
import { graphShape } from '../../../../schema/contracts/graph/graph-shape.ts';
import { contractOf } from '../contract-of.ts';

const graph = `
type Query { variant(sku: ID!): Variant }
enum Stage { DRAFT ACTIVE }
scalar Decimal
type Size { lengthMm: Int! }
type Variant @key(fields: "sku") @key(fields: "gtin") {
  sku: ID!
  gtin: String
  weight: Decimal
  stage: Stage!
  size: Size
  labels: [String!]!
  buyer: String @tag(name: "pii/personal")
  old: Int @deprecated(reason: "Use weight.")
}
`;

const complete = `
schema:
  - name: Variant
    properties:
      - { name: sku, logicalType: string, required: true, primaryKey: true }
      - { name: gtin, logicalType: string, unique: true }
      - { name: weight, logicalType: number }
      - name: stage
        logicalType: string
        required: true
        quality:
          - { metric: invalidValues, arguments: { validValues: [DRAFT, ACTIVE] }, mustBe: 0 }
      - name: size
        logicalType: object
        customProperties: [{ property: graphqlType, value: Size }]
      - { name: labels, logicalType: array, required: true, items: { logicalType: string, required: true } }
      - { name: buyer, logicalType: string, classification: personal }
      - name: old
        logicalType: integer
        customProperties: [{ property: deprecated, value: { reason: Use weight. } }]
`;

const breaches = (yaml: string, sdl = graph) =>
  graphBreaches([contractOf(yaml)], graphShape(sdl)).map(
    ({ coordinate, message }) => `${coordinate} ${message}`,
  );

describe('a contract against the graph', () => {
  it('finds nothing where both say the same', () => {
    expect(breaches(complete)).toEqual([]);
  });

  it.each([
    [
      'a type',
      'weight, logicalType: number',
      'weight, logicalType: integer',
      'Variant.weight is number in the graph, and integer here',
    ],
    [
      'nullability',
      'weight, logicalType: number',
      'weight, logicalType: number, required: true',
      'Variant.weight may be null in the graph',
    ],
    [
      'that it is never null',
      'string, required: true, primaryKey',
      'string, primaryKey',
      'Variant.sku is never null in the graph',
    ],
    [
      'an element’s nullability',
      '{ logicalType: string, required: true }',
      '{ logicalType: string }',
      'Variant.labels each element is never null in the graph',
    ],
    [
      'a value that is missing',
      '[DRAFT, ACTIVE]',
      '[DRAFT]',
      'Variant.stage may also be ACTIVE in the graph',
    ],
    [
      'a value that is not there',
      '[DRAFT, ACTIVE]',
      '[DRAFT, ACTIVE, GONE]',
      'Variant.stage is never GONE in the graph',
    ],
    [
      'an object’s type',
      'value: Size',
      'value: Weight',
      'Variant.size is of the type Size in the graph, and graphqlType is Weight',
    ],
    [
      'a class',
      'classification: personal',
      'classification: internal',
      'Variant.buyer is internal here, so the graph should have no tag pii; it has "pii/personal"',
    ],
    [
      'a class that does not exist',
      'classification: personal',
      'classification: secret',
      'Variant.buyer is classified "secret": it must be public, internal, personal or sensitive',
    ],
    [
      'a tag',
      'unique: true',
      'unique: true, tags: [hot]',
      'Variant.gtin has the tag hot here, and no @tag in the graph',
    ],
    [
      'a deprecation that is missing',
      'property: deprecated',
      'property: other',
      'Variant.old is deprecated in the graph: add the custom property deprecated with reason and until',
    ],
    ['the key', ', primaryKey: true', '', 'Variant.sku is the @key in the graph: set primaryKey'],
    ['another key', ', unique: true', '', 'Variant.gtin is a @key in the graph: set unique'],
    [
      'a field that does not exist',
      'name: gtin',
      'name: ean',
      'Variant.ean the graph has no field Variant.ean',
    ],
    [
      'a type that does not exist',
      'name: Variant',
      'name: Item',
      'Item the graph has no type Item',
    ],
  ])('tells what differs: %s', (_what, from, to, message) => {
    expect(complete).toContain(from);
    expect(breaches(complete.replace(from, to))).toContain(message);
  });

  it('tells a field that is under no contract, with its line', () => {
    const yaml = complete.replace('      - { name: weight, logicalType: number }\n', '');
    expect(graphBreaches([contractOf(yaml)], graphShape(graph))).toEqual([
      { in: 'graph', line: 9, coordinate: 'Variant.weight', message: 'is under no contract' },
    ]);
  });

  it('tells a field that is under two contracts', () => {
    const second = contractOf(
      'schema: [{ name: Variant, properties: [{ name: weight, logicalType: number }] }]',
    );
    const found = graphBreaches([contractOf(complete), second], graphShape(graph));
    expect(found).toMatchObject([
      { coordinate: 'Variant.weight', message: 'is under more than one contract' },
    ]);
  });

  it('lets what is added to another domain’s type leave out its keys, and what is only required', () => {
    const added = `type Product @key(fields: "id") { id: ID! title: String @external rating: Float }`;
    const yaml = `
schema:
  - name: Product
    customProperties: [{ property: extends, value: catalog }]
    properties: [{ name: rating, logicalType: number }]
`;
    expect(breaches(yaml, added)).toEqual([]);
  });
});

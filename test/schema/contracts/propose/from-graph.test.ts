import { describe, expect, it } from 'vitest';
import { databaseBreaches } from '../../../../schema/contracts/conformance/database-conformance.ts';
import { graphBreaches } from '../../../../schema/contracts/conformance/graph-conformance.ts';
import type { TableShape } from '../../../../schema/contracts/conformance/table-shape.ts';
import { graphShape } from '../../../../schema/contracts/graph/graph-shape.ts';
import { contractText, draftContract } from '../../../../schema/contracts/propose/draft.ts';
import { objectsOfGraph } from '../../../../schema/contracts/propose/from-graph.ts';
import { findOwner } from '../../../../schema/contracts/propose/owner.ts';
import { readContract } from '../../../../schema/contracts/read-contract.ts';

const catalog = graphShape(`
type Brand @key(fields: "id") { id: ID! name: String! }
"Something that is sold."
type Product @key(fields: "id") @key(fields: "handle") {
  id: ID!
  handle: String!
  title: String!
  brand: Brand
  price(currency: String!): Decimal
  stages: [Stage!]!
}
enum Stage { DRAFT ACTIVE }
scalar Decimal
`);
const reviews = graphShape(`
type Product @key(fields: "id") { id: ID! title: String @external rating: Float }
type Brand @key(fields: "id", resolvable: false) { id: ID! }
`);
const graphs = new Map([
  ['reviews', reviews],
  ['catalog', catalog],
]);

const column = (name: string, isNullable: boolean) => ({ name, type: 'text', isNullable });
const tables: TableShape[] = [
  {
    name: 'products',
    columns: [
      column('id', false),
      column('handle', false),
      column('title', true),
      column('brand_id', true),
      column('price', true),
    ],
    uniqueKeys: [['id'], ['handle']],
  },
];

function draft(domain: string, known: readonly TableShape[]) {
  const graph = graphs.get(domain) ?? [];
  const ownerOf = (type: string) => findOwner(domain, type, graphs);
  const objects = objectsOfGraph({ graph, tables: known, ownerOf });
  return draftContract({ domain, id: domain, name: domain, objects });
}

describe('drafting a contract from a graph', () => {
  it.each(['catalog', 'reviews'])(
    'makes one that the graph and the database keep: %s',
    (domain) => {
      const contract = draft(domain, tables);
      expect(graphBreaches([contract], graphs.get(domain) ?? [])).toEqual([]);
      expect(databaseBreaches([contract], tables)).toEqual([]);
    },
  );

  it('makes one that can be read again', () => {
    const contract = draft('catalog', tables);
    const reading = readContract(Buffer.from(contractText(contract)));
    expect(reading).toEqual(expect.objectContaining({ kind: 'contract', contract }));
  });

  it('finds the columns, also of references, and leaves open what is computed', () => {
    const product = draft('catalog', tables).schema?.find(({ name }) => name === 'Product');
    const columns = product?.properties?.map(({ name, physicalName }) => [name, physicalName]);
    expect(columns).toEqual([
      ['id', 'id'],
      ['handle', 'handle'],
      // Never null in the graph, and the column may be.
      ['title', undefined],
      ['brand', 'brand_id'],
      // It has arguments, so it is no column's value.
      ['price', undefined],
      ['stages', undefined],
    ]);
  });

  it('promises of another domain’s type what is added to it, and of a mere reference nothing', () => {
    expect(draft('reviews', []).schema).toEqual([
      {
        name: 'Product',
        logicalType: 'object',
        customProperties: [{ property: 'extends', value: 'catalog' }],
        properties: [{ name: 'rating', logicalType: 'number' }],
      },
    ]);
  });
});

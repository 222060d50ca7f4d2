import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  firstQuery,
  firstQueryFor,
} from '../../../gateway/studio/app/pages/explorer/first-query.ts';

const without = (text: string) => text.replace(/\s+/g, ' ').trim();

const commerce = (more: string) => `
  type Query { product(handle: String!): Product }
  type Brand { name: String }
  type Product { title: String brand: Brand ${more} }`;

const whole = `
  localizedContent(locale: String!): Content rating: Rating availability: Availability }
  type Content { title: Text } type Text { text: String locale: String isFallback: Boolean }
  type Rating { average: Float count: Int }
  type Availability { available: Int isInStock: Boolean`;

describe('the first query', () => {
  it('stays as it is where everything is there', () => {
    expect(firstQueryFor(buildSchema(commerce(whole)))).toBe(firstQuery);
  });

  it.each([
    ['', '{ product(handle: "ridgeline-rain-jacket") { title brand { name } } }'],
    [
      'rating: Rating } type Rating { count: Int',
      '{ product(handle: "ridgeline-rain-jacket") { title brand { name } rating { count } } }',
    ],
    // It needs an argument that is not given.
    [
      'rating(of: ID!): Rating } type Rating { count: Int',
      '{ product(handle: "ridgeline-rain-jacket") { title brand { name } } }',
    ],
  ])('keeps what %j has', (more, kept) => {
    const schema = buildSchema(commerce(more));
    const query = firstQueryFor(schema);
    expect(without(query)).toBe(kept);
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it.each([
    ['type Query { a(id: ID!): T ts: [T!]! } type T { id: ID t: T n: Int }', '{ ts { id n } }'],
    [
      'type Query { ts(first: Int, after: String): Ts } type Ts { nodes: [T] } type T { id: ID a(b: Int!): Int }',
      '{ ts(first: 5) { nodes { id } } }',
    ],
    ['type Query { one: T } type T { id: ID }', ''],
    // The entry has the same name and no field of it.
    ['type Query { product(handle: String): T ls: [T] } type T { x: Int }', '{ ls { x } }'],
  ])('of another graph, %s, asks for the first list', (sdl, query) => {
    expect(without(firstQueryFor(buildSchema(sdl)))).toBe(query);
  });
});

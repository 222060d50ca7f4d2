import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compareSchemas } from '../../../schema/checks/changes/compare-schemas.ts';
import { judgeChanges } from '../../../schema/checks/judge-changes.ts';
import { checkSettings } from '../../../schema/checks/judgement/settings.ts';
import { recorded, today } from './judge.ts';
import { below, editRandomly } from './random-edit.ts';
import { operationFor } from './random-operation.ts';

const sdl = `
  type Query {
    node(id: ID!): Node
    search(filter: Filter, sort: Sort! = PRICE, first: Int): [Result!]!
    product(id: ID!, market: String): Product
    rate(by: Float, in: [Float!]): Float!
  }
  type Mutation { save(input: SaveInput!, dry: Boolean = false): Product place(colour: [Colour!]!): Shop! }
  interface Node { id: ID! related(first: Int): [Node!] }
  interface Named { title: String! }
  type Product implements Node & Named { id: ID! related(first: Int): [Node!] title: String! price(currency: String! = "EUR"): Float colour: Colour shop: Shop! }
  type Shop implements Node & Named { id: ID! related(first: Int): [Node!] title: String! products(filter: Filter): [Product!]! price: Float }
  type Page implements Named { title: String! body: String colour: Colour }
  union Result = Product | Shop | Page
  enum Colour { RED BLUE GREEN }
  enum Sort { PRICE NAME }
  input Filter { colours: [Colour!] text: String range: Range and: [Filter!] }
  input Range { from: Float to: Float! = 1 }
  input SaveInput { filter: Filter! title: String }
`;
const before = buildSchema(sdl);
const settings = checkSettings.parse({});
const changeTheAnswer = /^(FIELD_TYPE_CHANGED|TYPE_KIND_CHANGED|ROOT_TYPE_CHANGED)$/;

describe('the law of', () => {
  it('identity: a graph has no difference from itself, whatever was edited', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const edited = editRandomly(sdl, below(gen));
        fc.pre(edited !== undefined);
        expect(compareSchemas(edited, edited)).toEqual([]);
      }),
    );
  });

  it('completeness and precision: exactly those operations break that the change breaks', () => {
    let broken = 0;
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const choose = below(gen);
        const after = editRandomly(sdl, choose);
        fc.pre(after !== undefined);
        const text = operationFor(before, choose);
        fc.pre(validate(before, parse(text)).length === 0);
        const { verdicts, problems } = judgeChanges({
          before,
          after,
          recorded: [recorded(text)],
          consumers: [],
          settings,
          today,
        });
        expect(problems).toEqual([]);
        const named = verdicts.filter(({ affected }) =>
          affected.some(({ effect }) => effect === 'breaks'),
        );
        if (named.length > 0) broken++;
        expect(named.every(({ outcome }) => outcome === 'breaks')).toBe(true);
        const errors = validate(after, parse(text)).map(({ message }) => message);
        const isTold = named.length > 0;
        if (errors.length > 0) expect({ errors, isTold }).toEqual({ errors, isTold: true });
        else expect(named.filter(({ change }) => !changeTheAnswer.test(change.kind))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(broken).toBeGreaterThan(100);
  });
});

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
      fc.property(fc.integer(), (seed) => {
        const edited = editRandomly(sdl, below(seed));
        fc.pre(edited !== undefined);
        expect(compareSchemas(edited, edited)).toEqual([]);
      }),
    );
  });

  it('completeness and precision: exactly those operations break that the change breaks', () => {
    let broken = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const choose = below(seed);
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
        expect({ text, problems }).toEqual({ text, problems: [] });
        const named = verdicts.filter(({ affected }) =>
          affected.some(({ effect }) => effect === 'breaks'),
        );
        if (named.length > 0) broken++;
        expect(named.every(({ outcome }) => outcome === 'breaks')).toBe(true);
        const errors = validate(after, parse(text)).map(({ message }) => message);
        // graphql 16 has no rule for this one.
        if (text.startsWith('mutation') && !after.getMutationType()) errors.push('no mutations');
        const isTold = named.length > 0;
        if (errors.length > 0)
          expect({ text, errors, isTold }).toEqual({ text, errors, isTold: true });
        else {
          const odd = named.filter(({ change }) => !changeTheAnswer.test(change.kind));
          expect({ text, odd }).toEqual({ text, odd: [] });
        }
      }),
      { numRuns: 1000, endOnFailure: true },
    );
    // Of 1,000 random edits about 104 break the operation beside them; 40 is seven deviations below.
    expect(broken).toBeGreaterThan(40);
  });
});

import fc from 'fast-check';
import { parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { normalizeOperation, operationHash } from '../../../schema/checks/operations/normalize.ts';
import { operationText } from './operation-text.ts';

/** A visitor that answers would edit the tree. */
function seen({ value }: { value: unknown }): void {
  expect(['', '0', '0.0', false]).toContain(value);
}

const normal = (text: string) => normalizeOperation(parse(text));

describe("an operation's normal form", () => {
  it.each([
    ['another order', '{ b a(y: 1, x: 2) }', '{ a(x: 2, y: 1) b }'],
    ['other literals', '{ a(x: 1, t: "bob") }', '{ a(x: 25, t: """ann""") }'],
    ['longer lists', '{ a(x: ["a", "b"]) }', '{ a(x: ["c"]) }'],
    ['booleans', '{ a @include(if: true) }', '{ a @include(if: false) }'],
    ['comments and layout', '{ a # note\n b, c }', '{a b c}'],
    [
      'fragments in another order',
      '{...A ...B} fragment A on T {a} fragment B on T {b}',
      'fragment B on T {b} {...B ...A} fragment A on T {a}',
    ],
    [
      'variables in another order',
      'query($a: Int = 1, $b: Int) { x(a: $a, b: $b) }',
      'query($b: Int, $a: Int = 2) { x(a: $a, b: $b) }',
    ],
    ['the same field twice', '{ a a }', '{ a }'],
  ])('is the same for %s', (_what, one, other) => {
    expect(normal(one)).toBe(normal(other));
  });

  it.each([
    ['whole numbers and fractions', '{ a(x: 1) }', '{ a(x: 1.5) }'],
    ['names', 'query A { a }', 'query B { a }'],
    ['aliases', '{ x: a }', '{ y: a }'],
    ['variables', 'query($a: Int) { x(a: $a) }', 'query($b: Int) { x(a: $b) }'],
    ['enum values', '{ a(sort: PRICE) }', '{ a(sort: NAME) }'],
    ['null', '{ a(x: null) }', '{ a(x: 1) }'],
    ['keys of inputs', '{ a(x: { b: 1 }) }', '{ a(x: { c: 1 }) }'],
    ['types of variables', 'query($a: Int) { x(a: $a) }', 'query($a: Int!) { x(a: $a) }'],
    ['order of directives', '{ a @b @c }', '{ a @c @b }'],
    ['kinds of operation', '{ a }', 'mutation { a }'],
  ])('tells %s apart', (_what, one, other) => {
    expect(normal(one)).not.toBe(normal(other));
  });

  it('has a hash that stays the same', () => {
    expect(operationHash(normal('{ b a }'))).toBe(
      '245f646c385a0d561eda5211adb20d026c0389bac360c4c70058fb036a2df20c',
    );
  });

  it('is its own normal form, and holds no literal', () => {
    fc.assert(
      fc.property(operationText, (text) => {
        const once = normal(text);
        expect(normal(once)).toBe(once);
        visit(parse(once), {
          StringValue: seen,
          IntValue: seen,
          FloatValue: seen,
          BooleanValue: seen,
        });
      }),
      { numRuns: 500 },
    );
  });
});

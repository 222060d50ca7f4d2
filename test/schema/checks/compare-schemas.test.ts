import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { changeKinds } from '../../../schema/checks/changes/change.ts';
import { compareSchemas } from '../../../schema/checks/changes/compare-schemas.ts';

const query = 'type Query { a: Int }';

type Row = [before: string, after: string, kind: string, level: string, coordinate: string];

const rows: Row[] = [
  ['', 'type T { x: Int }', 'TYPE_ADDED', 'safe', 'T'],
  ['type T { x: Int }', '', 'TYPE_REMOVED', 'breaking', 'T'],
  ['scalar T', 'enum T { A }', 'TYPE_KIND_CHANGED', 'breaking', 'T'],
  ['type T { x: Int }', 'type T { x: Int y: Int! }', 'FIELD_ADDED', 'safe', 'T.y'],
  ['type T { x: Int y: Int }', 'type T { x: Int }', 'FIELD_REMOVED', 'breaking', 'T.y'],
  ['interface T { x: Int y: Int }', 'interface T { x: Int }', 'FIELD_REMOVED', 'breaking', 'T.y'],
  ['type T { x: Int }', 'type T { x: Int! }', 'FIELD_TYPE_NARROWED', 'safe', 'T.x'],
  ['type T { x: Int! }', 'type T { x: Int }', 'FIELD_TYPE_CHANGED', 'breaking', 'T.x'],
  ['type T { x: [Int] }', 'type T { x: [Int!] }', 'FIELD_TYPE_NARROWED', 'safe', 'T.x'],
  ['type T { x: [Int!]! }', 'type T { x: [Int]! }', 'FIELD_TYPE_CHANGED', 'breaking', 'T.x'],
  ['type T { x: [Int!] }', 'type T { x: [Int]! }', 'FIELD_TYPE_CHANGED', 'breaking', 'T.x'],
  ['type T { x: Int }', 'type T { x: [Int] }', 'FIELD_TYPE_CHANGED', 'breaking', 'T.x'],
  ['type T { x: Int }', 'type T { x: Float }', 'FIELD_TYPE_CHANGED', 'breaking', 'T.x'],
  ['type T { x: Int }', 'type T { x(y: Int): Int }', 'ARGUMENT_ADDED', 'safe', 'T.x(y:)'],
  ['type T { x: Int }', 'type T { x(y: Int! = 1): Int }', 'ARGUMENT_ADDED', 'safe', 'T.x(y:)'],
  [
    'type T { x: Int }',
    'type T { x(y: Int!): Int }',
    'REQUIRED_ARGUMENT_ADDED',
    'breaking',
    'T.x(y:)',
  ],
  ['type T { x(y: Int): Int }', 'type T { x: Int }', 'ARGUMENT_REMOVED', 'breaking', 'T.x(y:)'],
  [
    'type T { x(y: Int): Int }',
    'type T { x(y: Int!): Int }',
    'ARGUMENT_TYPE_CHANGED',
    'breaking',
    'T.x(y:)',
  ],
  [
    'type T { x(y: Int!): Int }',
    'type T { x(y: Int): Int }',
    'ARGUMENT_TYPE_WIDENED',
    'safe',
    'T.x(y:)',
  ],
  [
    'type T { x(y: [Int!]): Int }',
    'type T { x(y: [Int]): Int }',
    'ARGUMENT_TYPE_WIDENED',
    'safe',
    'T.x(y:)',
  ],
  [
    'type T { x(y: Int = 1): Int }',
    'type T { x(y: Int = 2): Int }',
    'ARGUMENT_DEFAULT_CHANGED',
    'dangerous',
    'T.x(y:)',
  ],
  [
    'type T { x(y: Int! = 1): Int }',
    'type T { x(y: Int!): Int }',
    'ARGUMENT_NOW_REQUIRED',
    'breaking',
    'T.x(y:)',
  ],
  ['input T { x: Int }', 'input T { x: Int y: Int }', 'INPUT_FIELD_ADDED', 'safe', 'T.y'],
  [
    'input T { x: Int }',
    'input T { x: Int y: Int! }',
    'REQUIRED_INPUT_FIELD_ADDED',
    'breaking',
    'T.y',
  ],
  ['input T { x: Int y: Int }', 'input T { x: Int }', 'INPUT_FIELD_REMOVED', 'breaking', 'T.y'],
  ['input T { x: Int }', 'input T { x: Int! }', 'INPUT_FIELD_TYPE_CHANGED', 'breaking', 'T.x'],
  ['input T { x: Int! }', 'input T { x: Int }', 'INPUT_FIELD_TYPE_WIDENED', 'safe', 'T.x'],
  [
    'input T { x: [Int] = [1] }',
    'input T { x: [Int] = [1, 2] }',
    'INPUT_FIELD_DEFAULT_CHANGED',
    'dangerous',
    'T.x',
  ],
  ['input T { x: Int! = 1 }', 'input T { x: Int! }', 'INPUT_FIELD_NOW_REQUIRED', 'breaking', 'T.x'],
  ['input T { x: Int }', 'input T @oneOf { x: Int }', 'ONE_OF_ADDED', 'breaking', 'T'],
  ['input T @oneOf { x: Int }', 'input T { x: Int }', 'ONE_OF_REMOVED', 'safe', 'T'],
  ['enum T { A }', 'enum T { A B }', 'ENUM_VALUE_ADDED', 'dangerous', 'T.B'],
  ['enum T { A B }', 'enum T { A }', 'ENUM_VALUE_REMOVED', 'breaking', 'T.B'],
  ['union U = Query', 'union U = Query | T', 'UNION_MEMBER_ADDED', 'dangerous', 'U'],
  ['union U = Query | T', 'union U = Query', 'UNION_MEMBER_REMOVED', 'breaking', 'U'],
  ['type S { x: Int }', 'type S implements I { x: Int }', 'INTERFACE_ADDED', 'dangerous', 'S'],
  ['type S implements I { x: Int }', 'type S { x: Int }', 'INTERFACE_REMOVED', 'breaking', 'S'],
  ['type T { x: Int }', 'type T { x: Int @deprecated }', 'DEPRECATION_ADDED', 'safe', 'T.x'],
  ['enum T { A @deprecated }', 'enum T { A }', 'DEPRECATION_REMOVED', 'safe', 'T.A'],
  ['', 'directive @d on FIELD', 'DIRECTIVE_ADDED', 'safe', '@d'],
  ['directive @d on FIELD', '', 'DIRECTIVE_REMOVED', 'breaking', '@d'],
  [
    'directive @d on FIELD | QUERY',
    'directive @d on FIELD',
    'DIRECTIVE_NARROWED',
    'breaking',
    '@d',
  ],
  [
    'directive @d repeatable on FIELD',
    'directive @d on FIELD',
    'DIRECTIVE_NARROWED',
    'breaking',
    '@d',
  ],
  [
    'directive @d(x: Int) on FIELD',
    'directive @d on FIELD',
    'ARGUMENT_REMOVED',
    'breaking',
    '@d(x:)',
  ],
  [
    'type R { a: Int } schema { query: Query mutation: R }',
    'type R { a: Int } schema { query: Query }',
    'ROOT_TYPE_CHANGED',
    'breaking',
    'R',
  ],
];

/** A type and an interface that rows may lean on. */
function graph(sdl: string) {
  const helped = /union U/.test(sdl) ? `${sdl} type T { x: Int }` : sdl;
  return buildSchema(`${query} interface I { x: Int } ${helped}`);
}

describe('the differences of two graphs', () => {
  it.each(rows)('%s -> %s: %s is %s at %s', (before, after, kind, level, coordinate) => {
    const changes = compareSchemas(graph(before), graph(after));
    expect(changes).toMatchObject([{ kind, level, coordinate }]);
  });

  it('have a row for each kind', () => {
    expect(changeKinds.filter((kind) => !rows.some((row) => row[2] === kind))).toEqual([]);
  });

  it('are none where only words and applied directives differ', () => {
    const before = `directive @tag(name: String) on OBJECT type T @tag(name: "a") { x: Int @deprecated(reason: "a") }`;
    const after = `directive @tag(name: [String]) on OBJECT "Words" type T @tag(name: "b") { "Words" x: Int @deprecated(reason: "b") }`;
    expect(compareSchemas(graph(before), graph(after))).toEqual([]);
  });

  it('are told in words and in order', () => {
    const changes = compareSchemas(
      graph('type T { b: Int! a(x: Int = 1): Int } scalar S'),
      graph('type T { b: Int a(x: Int): Int } interface S { x: Int }'),
    );
    expect(changes.map(({ coordinate, message }) => `${coordinate}: ${message}`)).toEqual([
      'S: was a scalar, is an interface',
      'T.a(x:): has the default none now, had 1',
      'T.b: is Int now, was Int!',
    ]);
  });
});

import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { unambiguous } from '../../../gateway/planning/unambiguous.ts';

const names = { all: new Set(['id', 'weight']), withArguments: new Set(['weight']) };

/** The document after the change, on one line, and what each new name stands for. */
function change(text: string): { text: string; names: Record<string, string> } {
  const { document, responseNames } = unambiguous(parse(text), names);
  const line = print(document).replaceAll(/\s+/g, ' ');
  return { text: line, names: Object.fromEntries(responseNames) };
}

describe('response names that could mean two things', () => {
  const untouched = [
    '{ product { id title } }',
    '{ product { label: title } other: product { label: title } }',
    '{ a: product(id: 1) { title } b: product(id: 2) { title } }',
    '{ __schema { queryType { name: kind } types { name } } }',
  ];
  it.each(untouched)('are left alone in %s', (text) => {
    expect(change(text)).toEqual({ text, names: {} });
  });

  const changed: [string, string, string[]][] = [
    [
      'different fields under one name',
      '{ x { ... on A { n: a } ... on B { n: b } } }',
      ['n', 'n'],
    ],
    ['the name of a key for another field', '{ product { id: title } }', ['id']],
    ['what a plan asks with arguments of its own', '{ product { weight(unit: LB) } }', ['weight']],
    [
      'what every object has',
      '{ product { __proto__: title constructor } }',
      ['__proto__', 'constructor'],
    ],
    ['a field called __typename', '{ product { __typename: title } }', ['__typename']],
  ];
  it.each(changed)('get a name of their own: %s', (_what, text, asked) => {
    const { names: given, text: after } = change(text);
    expect(Object.values(given)).toEqual(asked);
    for (const name of Object.keys(given)) expect(after).toContain(`${name}: `);
  });

  it('stay one name for one meaning, however its arguments are written', () => {
    const { names: given } = change(
      '{ a { n: f(x: 1, y: { p: 1, q: 2 }) n: f(y: { q: 2, p: 1 }, x: 1) } b { n: g } }',
    );
    expect(Object.values(given)).toEqual(['n', 'n']);
  });
});

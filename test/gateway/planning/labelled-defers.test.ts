import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askedLabel, labelDefers } from '../../../gateway/planning/labelled-defers.ts';

/** As text on one line; undefined when it is too much. */
function labelled(source: string): string | undefined {
  const document = labelDefers(parse(source), undefined);
  return document && print(document).replace(/\s+/g, ' ');
}

describe('the labels of deferred fragments', () => {
  it('are unique, and hold what the client called them', () => {
    expect(labelled('{ a { ... @defer(label: "x y") { b } ... @defer { c } } }')).toBe(
      '{ a { ... @defer(label: "0 x y", if: true) { b } ... @defer(label: "1", if: true) { c } } }',
    );
    expect(askedLabel('0 x y')).toBe('x y');
    expect(askedLabel('1')).toBeUndefined();
  });

  it('are given once for each place where a fragment stands', () => {
    expect(
      labelled('{ a { ...F } b { ...F } } fragment F on T { ...G @defer } fragment G on T { c }'),
    ).toContain(
      '{ a { ... on T { ... on T @defer(label: "0", if: true) { c } } } b { ... on T { ... on T @defer(label: "1", if: true) { c } } } }',
    );
  });

  it('leave alone what is not deferred after all', () => {
    expect(labelled('{ a { ... @defer(if: false) { b } ...F } } fragment F on T { c }')).toBe(
      '{ a { ... { b } ...F } } fragment F on T { c }',
    );
  });

  it('are not given to fields of a mutation, which follow each other, but below them', () => {
    expect(labelled('mutation { ... @defer { a { ... @defer { b } } } }')).toBe(
      'mutation { ... { a { ... @defer(label: "0", if: true) { b } } } }',
    );
  });

  it('are not given to what is asked of the schema', () => {
    const source =
      '{ __schema { ... @defer { types { name } } ...F } } fragment F on __Schema { ... @defer { description } }';
    expect(labelled(source)).not.toContain('defer');
  });

  it('end where fragments that spread each other would make too many', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on T { a: t { ...F${n + 1} } b: t { ...F${n + 1} } }`,
    );
    const last = 'fragment F40 on T { ... @defer { c } }';
    expect(labelled(`{ t { ...F0 } } ${fragments.join(' ')} ${last}`)).toBeUndefined();
  });

  it('end where conditions would make too many plans', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const defers = (count: number) =>
      names.slice(0, count).map((name) => `... @defer(if: $${name}) { x }`);
    const declared = names.map((name) => `$${name}: Boolean!`).join(', ');
    expect(labelled(`query (${declared}) { t { ${defers(4).join(' ')} } }`)).toContain('"3"');
    expect(labelled(`query (${declared}) { t { ${defers(5).join(' ')} } }`)).toBeUndefined();
  });
});

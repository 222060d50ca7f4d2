import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { personalFields } from '../../../gateway/studio/app/pages/products/samples/personal-fields.ts';
import { sampleList } from '../../../gateway/studio/app/pages/products/samples/sample-list.ts';
import { withoutPersonal } from '../../../gateway/studio/app/pages/products/samples/without-personal.ts';

const schema = buildSchema(`
  type Query { reviews: [Review!]! author(id: ID!): Author node: Node }
  type Review { title: String author: Author name: String }
  type Author { name: String }
  union Node = Review | Author
`);
const personal = new Set(['Author.name']);
const safe = (text: string) => withoutPersonal(text, schema, personal);

describe('a sample query', () => {
  it('is asked without what concerns people, also below an alias or a fragment', () => {
    expect(safe('{ reviews { title name other: author { called: name } } }').text).toBe(
      '{\n  reviews {\n    title\n    name\n  }\n}',
    );
    const union = safe('{ node { ... on Author { name } ... on Review { title } } }');
    expect(union.text).toBe('{\n  node {\n    ... on Review {\n      title\n    }\n  }\n}');
    expect(union.leftOut).toEqual(['Author.name']);
  });

  it('takes out a fragment that is left with nothing, and whoever spreads it', () => {
    const { text } = safe(`
      query { reviews { title author { ...A } } }
      fragment A on Author { name }`);
    expect(text).toBe('{\n  reviews {\n    title\n  }\n}');
  });

  it('is not asked where nothing is left of it', () => {
    expect(safe('{ author(id: "1") { name } }')).toEqual({
      text: undefined,
      leftOut: ['Author.name'],
    });
  });

  it('is asked as it is where nothing of it is personal', () => {
    const { text, leftOut } = safe('query R($id: ID!) { author(id: $id) { __typename } }');
    expect(text).toContain('query R($id: ID!)');
    expect(leftOut).toEqual([]);
  });
});

describe('what concerns people', () => {
  const contract = `
id: a
version: '1'
schema:
  - name: Review
    properties: [{ name: author, classification: sensitive }, { name: email }, { name: title }]`;
  const sdl = `
    type Review { author: String email: String @tag(name: "pii/personal") title: String @tag(name: "shop") }
    interface Person { name: String @tag(name: "pii/personal") }`;

  it('is what the contract classifies, and what any domain tags in the graph', () => {
    const { own, others } = personalFields(contract, sdl);
    expect([...own]).toEqual(['Review.author', 'Review.email']);
    expect([...others]).toEqual(['Person.name']);
  });
});

describe('sample rows', () => {
  it('are the one thing where it has no list of several', () => {
    const price = { amount: 1, promotions: [{ title: 'x' }] };
    expect(sampleList({ price })?.columns).toEqual(['amount', 'promotions']);
    expect(sampleList({ page: { nodes: [{ id: 1 }] } })?.path).toBe('page.nodes');
    expect(sampleList({ all: [{ id: 1 }] })?.path).toBe('all');
  });

  it('are the first list, or else the one thing that was asked for', () => {
    expect(sampleList({ a: { nodes: [{ id: 1 }, { id: 2 }] } })?.path).toBe('a.nodes');
    expect(sampleList({ a: null, b: { id: 1, of: { name: 'x' } } })).toMatchObject({
      ...{ path: 'b', columns: ['id', 'of.name'], rows: [['1', 'x']] },
    });
    expect(sampleList({ a: null })).toBeUndefined();
    expect(sampleList(null)).toBeUndefined();
  });
});

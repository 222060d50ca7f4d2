import { describe, expect, it } from 'vitest';
import { weft } from '../differential/world/gateways.ts';
import { play } from '../differential/world/scenario.ts';

const parts = {
  library: `
    type Query { medias: [Media!]! }
    interface Item { id: ID! }
    interface Media implements Item @key(fields: "id") { id: ID! title: String! }
    type Book implements Media & Item @key(fields: "id") { id: ID! title: String! pages: Int! }
    type Film implements Media & Item @key(fields: "id") { id: ID! title: String! }`,
  reviews: `
    type Query { rated: [[Media!]] best: Media }
    type Media @key(fields: "id") @interfaceObject { id: ID! rating: Int! }`,
  sales: 'type Media @key(fields: "id") @interfaceObject { id: ID! riskySales: Int }',
};
const fixed = { 'Query.rated': [['Media1'], ['Media2']], 'Query.best': 'Media3' };

/** A part that has an interface as an object type cannot say of which type an object is. */
describe('objects of which a part knows the interface only', () => {
  const operations = [
    '{ rated { rating } best { id rating } }',
    '{ best { ... on Media { rating ... on Item { id } } ...All } } fragment All on Media { rating }',
    '{ best { rating title } rated { id title } }',
    '{ best { __typename rating } rated { rating ... on Book { pages } } }',
  ];
  it.each(operations)('are answered in full: %s', async (operation) => {
    const { truth, answer } = await play({ parts, fixed, operation }, weft);
    expect(answer.result.errors).toBeUndefined();
    expect(JSON.stringify(answer.result.data)).toBe(JSON.stringify(truth.data));
  });

  it('fail for those alone who ask for their type', async () => {
    const books = { parts, fixed, operation: '{ best { ... on Book { riskySales } } }' };
    const films = { parts, fixed, operation: '{ best { ... on Film { riskySales } } }' };
    expect((await play(books, weft)).answer.result).toEqual({ data: { best: {} } });
    expect((await play(films, weft)).answer.result).toEqual({
      data: { best: { riskySales: null } },
      errors: [{ message: 'Media3.riskySales fails', path: ['best', 'riskySales'] }],
    });
  });
});

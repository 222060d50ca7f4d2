import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/catalog/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

describe('values that no field can hold', () => {
  let catalog: TestSubgraph;
  beforeAll(async () => {
    catalog = await startTestSubgraph(room, { samples: false });
  });
  afterAll(() => catalog.stop());

  const byId = 'query ($id: ID!) { brand(id: $id) { name } }';

  it.each([
    ['a NUL character in a variable', byId, { id: 'a\0' }],
    ['half of a surrogate pair in a variable', byId, { id: '\ud800' }],
    ['a NUL character in the query', '{ brand(id: "a\\u0000") { name } }', undefined],
  ])('are refused before any resolver runs: %s', async (_what, query, variables) => {
    catalog.takeStatements();
    const { data, errors } = await catalog.ask(query, { variables });
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('well-formed Unicode'),
        extensions: { code: 'INVALID_INPUT', serviceName: 'catalog' },
      }),
    ]);
    expect(catalog.takeStatements()).toEqual([]);
  });

  it('leaves other escapes alone', async () => {
    const { data, errors } = await catalog.ask('{ brand(id: "\\u00e9\\uD83D\\uDE00") { name } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ brand: null });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/catalog/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

describe('a brand', () => {
  let catalog: TestSubgraph;
  beforeAll(async () => {
    catalog = await startTestSubgraph(room, { samples: false });
  });
  afterAll(() => catalog.stop());

  const save = `mutation ($input: SaveBrandInput!) {
    saveBrand(input: $input) { brand { id name } userErrors { code path message } }
  }`;

  it('is saved by its owner and read back', async () => {
    const input = { id: 'northlight', name: 'Northlight' };
    const saved = await catalog.ask(save, { variables: { input }, caller: 'team:catalog' });
    expect(saved.data?.saveBrand).toEqual({ brand: input, userErrors: [] });
    const { data } = await catalog.ask('{ brand(id: "northlight") { name } }');
    expect(data).toEqual({ brand: { name: 'Northlight' } });
  });

  it('is refused to other teams, with a reason', async () => {
    const input = { id: 'other', name: 'Other' };
    const { data } = await catalog.ask(save, { variables: { input }, caller: 'team:marketing' });
    expect(data?.saveBrand).toMatchObject({ brand: null, userErrors: [{ code: 'FORBIDDEN' }] });
  });

  it('tells where the input is wrong', async () => {
    const input = { id: ' ', name: '' };
    const { data } = await catalog.ask(save, { variables: { input }, caller: 'team:catalog' });
    expect(data?.saveBrand).toMatchObject({
      userErrors: [{ path: ['input', 'id'] }, { path: ['input', 'name'] }],
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { type ApolloSubgraph, startApolloSubgraph } from '../../support/apollo-subgraph.ts';
import { startServer } from './server.ts';

const item = (units: string) => `type Item @key(fields: "id") { id: ID! units: String ${units} }`;

describe('a progressive @override with a label of the server’s own', () => {
  let before: ApolloSubgraph;
  let after: ApolloSubgraph;
  beforeAll(async () => {
    before = await startApolloSubgraph('before', `type Query { item: Item } ${item('')}`, {
      Query: { item: () => ({ id: '1' }) },
      Item: { units: () => 'before' },
    });
    after = await startApolloSubgraph(
      'after',
      item('@override(from: "before", label: "beta-testers")'),
      { Item: { units: () => 'after' } },
    );
  });
  afterAll(() => Promise.all([before.stop(), after.stop()]));

  it('is on for whom the server says, though the operations are equal and under way at once', async () => {
    const { ask, apollo } = await startServer({
      supergraphSdl: composeGraph([before, after]).supergraphSdl,
      isOverrideOn: (label, context) => label === 'beta-testers' && 'isTester' in context,
    });
    const contexts = [{}, { isTester: true }, {}, { isTester: true }];
    const answers = await Promise.all(
      contexts.map((context) => ask('{ item { units } }', { context })),
    );
    expect(answers.map(({ data }) => data)).toEqual(
      ['before', 'after', 'before', 'after'].map((units) => ({ item: { units } })),
    );
    await apollo.stop();
  });
});

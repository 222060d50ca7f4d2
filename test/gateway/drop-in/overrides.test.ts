import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { type GraphSubgraph, startGraphSubgraph } from '../../support/graph-subgraph.ts';
import { startServer } from './server.ts';

const item = (units: string) => `type Item @key(fields: "id") { id: ID! units: String ${units} }`;

describe('a progressive @override with a label of the server’s own', () => {
  let before: GraphSubgraph;
  let after: GraphSubgraph;
  beforeAll(async () => {
    before = await startGraphSubgraph('before', `type Query { item: Item } ${item('')}`, {
      Query: { item: () => ({ id: '1' }) },
      Item: { units: () => 'before' },
    });
    after = await startGraphSubgraph(
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/marketing/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

const day = '0000-01-01';
const moment = '0000-01-01T00:00:00Z';
const long = 'x'.repeat(5000);

describe('a cursor that no list gave', () => {
  let marketing: TestSubgraph;
  beforeAll(async () => {
    marketing = await startTestSubgraph(room, {
      clock: () => new Date('2026-11-23T10:00:00Z'),
    });
  });
  afterAll(() => marketing.stop());

  it.each([
    ['campaigns', 'campaigns(after: $after)', [moment, 'x']],
    ['campaigns, too long', 'campaigns(after: $after)', ['infinity', long]],
    ['promotions', 'promotions(after: $after)', [day, 'x']],
    ['active promotions', 'activePromotions(market: "DE", after: $after)', [2 ** 31, 'x']],
    ['segments', 'segments(after: $after)', long],
    ['reviews', 'reviews(after: $after)', [moment, 'x']],
  ])('is refused by %s', async (_list, field, key) => {
    const query = `query ($after: String) { ${field} { nodes { id } } }`;
    expect(await codes(query, key)).toEqual(['INVALID_INPUT']);
  });

  it.each([
    ['a product’s reviews, in parts of a vote', [1.5, '2026-01-01T00:00:00Z', 'x']],
    ['a product’s reviews, beyond all votes', [1e300, '2026-01-01T00:00:00Z', 'x']],
    ['a product’s reviews, before all times', [1, moment, 'x']],
  ])('is refused by %s', async (_list, key) => {
    const query = `query ($after: String) {
      _entities(representations: [{ __typename: "Product", id: "P1001" }]) {
        ... on Product { reviews(sort: MOST_HELPFUL, after: $after) { nodes { id } } }
      }
    }`;
    expect(await codes(query, key)).toEqual(['INVALID_INPUT']);
  });

  it.each([
    [
      'a campaign’s promotions',
      'campaigns(first: 1) { nodes { promotions(after: $after)',
      [day, 'x'],
    ],
    [
      'a promotion’s targets',
      'promotions(first: 1) { nodes { appliesTo(after: $after)',
      ['SKU', long],
    ],
  ])('is refused by %s', async (_list, field, key) => {
    const query = `query ($after: String) { ${field} { nodes { id } } } } }`;
    expect(await codes(query, key)).toEqual(['INVALID_INPUT']);
  });

  it('is refused by a person’s decisions', async () => {
    const query = `query ($after: String) {
      consent(subject: "s1") { history(after: $after) { nodes { state } } }
    }`;
    expect(await codes(query, [moment, 'x'])).toEqual(['INVALID_INPUT']);
  });

  const codes = async (query: string, key: unknown) => {
    const after = Buffer.from(JSON.stringify(key)).toString('base64url');
    const options = { variables: { after }, caller: 'team:marketing' };
    const { errors } = await marketing.ask(query, options);
    return errors?.map(({ extensions }) => extensions?.code);
  };
});

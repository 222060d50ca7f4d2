import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/marketing/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

describe('the marketing dashboard, on the samples', () => {
  let marketing: TestSubgraph;
  beforeAll(async () => {
    const clock = () => new Date('2026-11-23T10:00:00Z');
    marketing = await startTestSubgraph(room, { clock });
  });
  afterAll(() => marketing.stop());

  it('is one query, and as many statements as it has parts', async () => {
    marketing.takeStatements();
    const { data, errors } = await marketing.ask(
      `{
        campaigns(status: ACTIVE) { nodes { id budget { amount currencyCode } promotions { nodes { id } } } }
        activePromotions(market: "DE") { nodes { id audience { name } campaign { name } appliesTo { nodes { kind id } } } }
        engagement(from: "2026-11-16T00:00:00Z", to: "2026-11-23T00:00:00Z", market: "DE", granularity: DAY) { totals { views purchases } }
        consentByPurpose { purpose granted withdrawn }
      }`,
      { caller: 'team:marketing' },
    );
    expect(errors).toBeUndefined();
    const nodes = (id: string) => expect.objectContaining({ id });
    expect(data).toMatchObject({
      campaigns: {
        nodes: expect.arrayContaining([nodes('winter-layers-2026'), nodes('black-friday-2026')]),
      },
      activePromotions: {
        nodes: expect.arrayContaining([nodes('jackets-20'), nodes('members-10')]),
      },
    });
    expect(data?.engagement).toHaveLength(7);
    expect(data?.consentByPurpose).toHaveLength(4);
    expect(marketing.takeStatements()).toHaveLength(8);
  });

  it('leaves out what rests, is over or is yet to come', async () => {
    const { data } = await marketing.ask('{ activePromotions(market: "US") { nodes { id } } }');
    const ids = JSON.stringify(data?.activePromotions);
    expect(ids).toContain('black-friday-tents');
    expect(ids).not.toContain('campus-beanies');
    expect(ids).not.toContain('staff-everything');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMesh, type TestMesh } from '../support/mesh.ts';

describe('the marketing dashboard', () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await startMesh({ clock: () => new Date('2026-11-23T09:00:00Z') });
  });
  afterAll(() => mesh.stop());

  it('shows campaigns, active promotions, engagement and consent in one query', async () => {
    const { data, errors } = await mesh.ask(
      `{
        campaigns(first: 5) { nodes { id name status channel markets { code name } budget { amount currencyCode } } }
        activePromotions(market: "DE") { nodes { id title kind startsOn endsOn appliesTo { nodes { kind id } } } }
        engagement(from: "2026-11-01T00:00:00Z", to: "2026-11-08T00:00:00Z", market: "DE", granularity: DAY) {
          from to totals { views addsToCart purchases conversion }
        }
        consentByPurpose { purpose granted withdrawn }
      }`,
      { caller: 'team:marketing' },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      campaigns: {
        nodes: expect.arrayContaining([expect.objectContaining({ id: expect.any(String) })]),
      },
      activePromotions: {
        nodes: expect.arrayContaining([expect.objectContaining({ kind: 'PERCENTAGE' })]),
      },
      consentByPurpose: expect.arrayContaining([expect.objectContaining({ purpose: 'EMAIL' })]),
    });
    expect(data).toHaveProperty('engagement.length', 7);
    // The markets' names are the regional team's: the campaign knows their codes only.
    expect(JSON.stringify(data)).toMatch(/"markets":\[\{"code":"[A-Z]{2}","name":"[^"]+"/);
  });

  it('shows no person’s consent to strangers', async () => {
    const { data, errors } = await mesh.ask('{ consent(subject: "anybody") { subject } }');
    expect(data).toEqual({ consent: null });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/marketing/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

describe('consent', () => {
  let marketing: TestSubgraph;
  beforeAll(async () => {
    const clock = () => new Date('2026-11-23T10:00:00Z');
    marketing = await startTestSubgraph(room, { samples: false, clock });
  });
  afterAll(() => marketing.stop());

  const shop = 'consumer:storefront';
  const decide = async (verb: string, subject: string, purposes: string[], caller = shop) => {
    const query = `mutation ($input: ConsentInput!) { payload: ${verb}Consent(input: $input) {
      consent { current { purpose state } history { nodes { purpose state source } } }
      userErrors { code path } } }`;
    const input = { subject, purposes, source: 'checkout' };
    return (await marketing.ask(query, { variables: { input }, caller })).data?.payload;
  };

  it('is granted and withdrawn, and its history is kept', async () => {
    await decide('grant', 's1', ['EMAIL', 'SMS', 'SMS']);
    await decide('grant', 's1', ['EMAIL']);
    expect(await decide('withdraw', 's1', ['EMAIL'])).toEqual({
      consent: {
        current: [
          { purpose: 'EMAIL', state: 'WITHDRAWN' },
          { purpose: 'SMS', state: 'GRANTED' },
        ],
        history: {
          nodes: [
            { purpose: 'EMAIL', state: 'WITHDRAWN', source: 'checkout' },
            { purpose: 'EMAIL', state: 'GRANTED', source: 'checkout' },
            { purpose: 'SMS', state: 'GRANTED', source: 'checkout' },
          ],
        },
      },
      userErrors: [],
    });
  });

  it('stays in order when many decide at once', async () => {
    const verbs = ['grant', 'withdraw', 'grant', 'withdraw', 'grant', 'withdraw'];
    await Promise.all(verbs.map((verb) => decide(verb, 's2', ['SMS'])));
    const query = '{ consent(subject: "s2") { current { state } history { nodes { state } } } }';
    const { data } = await marketing.ask(query, { caller: shop });
    const { current, history } = JSON.parse(JSON.stringify(data?.consent));
    const states = history.nodes.map(({ state }: { state: string }) => state);
    expect(current).toEqual([{ state: states[0] }]);
    const isAlternating = states.every(
      (state: string, index: number) => index === 0 || state !== states[index - 1],
    );
    expect(isAlternating).toBe(true);
  });

  it('of one person is open to the marketing team and to channels alone', async () => {
    const query = '{ consent(subject: "s1") { subject } }';
    const codes = async (caller?: string) =>
      (await marketing.ask(query, { caller })).errors?.map(({ extensions }) => extensions?.code);
    expect(await codes()).toEqual(['UNAUTHENTICATED']);
    expect(await codes('team:catalog')).toEqual(['FORBIDDEN']);
    expect(await codes('team:marketing')).toBeUndefined();
    expect(await codes(shop)).toBeUndefined();
  });

  it('is counted by purpose, for teams', async () => {
    await decide('grant', 's3', ['ANALYTICS']);
    await decide('withdraw', 's4', ['ANALYTICS']);
    const query = '{ consentByPurpose { purpose granted withdrawn } }';
    const { data } = await marketing.ask(query, { caller: 'team:catalog' });
    expect(data?.consentByPurpose).toContainEqual({
      purpose: 'ANALYTICS',
      granted: 1,
      withdrawn: 1,
    });
    const { errors } = await marketing.ask(query, { caller: shop });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is not noted under an address or a name, nor for no purpose', async () => {
    expect(await decide('grant', 'ann@example.org', [])).toMatchObject({
      consent: null,
      userErrors: [{ path: ['input', 'subject'] }, { path: ['input', 'purposes'] }],
    });
    expect(await decide('grant', 's5', ['SMS'], 'office:dach')).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN' }],
    });
  });
});

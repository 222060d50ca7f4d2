import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readChangeMessage } from '../../../gateway/studio/app/pages/checks/change-message.ts';
import { judgeChanges } from '../../../schema/checks/judge-changes.ts';
import { checkSettings } from '../../../schema/checks/judgement/settings.ts';
import { verdictFindings } from '../../../schema/checks/verdict-findings.ts';

/** What the registry itself writes of a field that is taken away from these consumers. */
function messageFor(consumers: readonly string[]): string {
  const judgement = judgeChanges({
    before: buildSchema('type Query { a: Int b: Int }'),
    after: buildSchema('type Query { b: Int }'),
    recorded: [],
    consumers: consumers.map((name) => ({
      name,
      owner: 'web (shop)',
      contact: 'web@example.com',
      products: [],
      operations: [{ name: 'List', text: 'query List { a }' }],
    })),
    settings: checkSettings.parse({}),
    today: '2026-11-26',
  });
  return verdictFindings(judgement)[0]?.message ?? '';
}

describe('what a check says of a change', () => {
  it('tells who breaks, in what, and whom to talk to', () => {
    expect(readChangeMessage(messageFor(['storefront']))).toEqual({
      summary: expect.stringContaining('this breaks those who use it'),
      affected: [
        {
          client: 'storefront',
          operation: 'List',
          known: 'registered',
          traffic: 'no requests from 2026-10-28 to 2026-11-26',
          owner: 'web (shop)',
          contact: 'web@example.com',
        },
      ],
      rest: [],
    });
  });

  it('keeps how many are not named', () => {
    const many = Array.from({ length: 12 }, (_, n) => `shop-${n}`);
    const { affected, rest } = readChangeMessage(messageFor(many));
    expect(affected).toHaveLength(10);
    expect(rest).toEqual(['and 2 others']);
  });

  it('reads clients that nobody registered, and what was asked long ago', () => {
    const message = `was removed; this breaks those who use it:
board in Board (recorded, 12 requests from 2026-10-28 to 2026-11-26); registered by nobody
a client without a name in an operation without a name (recorded, no requests from 2026-10-28 to 2026-11-26, last seen 2026-01-02); registered by nobody`;
    expect(readChangeMessage(message).affected).toMatchObject([
      { client: 'board', operation: 'Board', known: 'recorded', owner: null },
      { client: 'a client without a name', traffic: expect.stringContaining('last seen') },
    ]);
  });

  it('leaves other findings as they are', () => {
    const other = 'has no description';
    expect(readChangeMessage(other)).toEqual({ summary: other, affected: [], rest: [] });
  });
});

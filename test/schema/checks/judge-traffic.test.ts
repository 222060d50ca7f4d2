import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../schema/checks/judgement/settings.ts';
import { verdictFindings } from '../../../schema/checks/verdict-findings.ts';
import { type Case, consumer, judge, recorded } from './judge.ts';

const graph = {
  before: 'type Query { a: Int b: Int c: Int }',
  after: 'type Query { b: Int c: Int }',
};

function verdict(rest: Omit<Case, 'before' | 'after'>) {
  const [first] = judge({ ...graph, ...rest }).verdicts;
  if (!first) throw new Error('no change');
  return first;
}

describe('who is affected', () => {
  it('is told with traffic, consumer, owner and contact', () => {
    const { affected, requests, share } = verdict({
      recorded: [
        recorded('query A { a }', { client: 'shop', version: '2', requests: 30, errors: 1 }, 'A'),
        recorded(
          'query A {a}',
          { client: 'shop', version: '3', requests: 50, day: '2026-07-01' },
          'A',
        ),
        recorded('{ b }', { requests: 120 }),
      ],
      consumers: [consumer('query A { a }')],
    });
    expect({ requests, share }).toEqual({ requests: 80, share: 0.4 });
    expect(affected).toEqual([
      {
        client: 'shop',
        versions: [
          { version: '3', requests: 50 },
          { version: '2', requests: 30 },
        ],
        requests: 80,
        errors: 1,
        lastSeen: '2026-07-30',
        operation: 'Registered',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        effect: 'breaks',
        isRegistered: true,
        consumer: {
          name: 'shop',
          owner: 'Ann',
          contact: 'ann@shop.example',
          products: ['products'],
        },
      },
    ]);
  });

  it('begins with the busiest, and names clients that nobody registered', () => {
    const { affected } = verdict({
      recorded: [recorded('{ a }', { requests: 1 }), recorded('{ a c }', { client: 'app' })],
      consumers: [consumer('query Quiet { a b }')],
    });
    expect(
      affected.map(({ client, requests, consumer }) => [client, requests, consumer?.owner]),
    ).toEqual([
      ['app', 10, undefined],
      ['web', 1, undefined],
      ['shop', 0, 'Ann'],
    ]);
  });
});

describe('what is told of a change', () => {
  it('names a client that does not say who it is as one without a name', () => {
    const judgement = judge({ ...graph, recorded: [recorded('{ a }', { client: '' })] });
    const [found] = verdictFindings(judgement);
    expect(found?.message).toContain('a client without a name in Op (recorded, 10 requests');
  });
});

describe('the window', () => {
  it.each([
    ['today', '2026-07-30', 'breaks'],
    ['the first day', '2026-07-24', 'breaks'],
    ['the day before it', '2026-07-23', 'below threshold'],
    ['tomorrow', '2026-07-31', 'below threshold'],
  ])('of seven days and traffic of %s', (_what, day, outcome) => {
    const found = verdict({ recorded: [recorded('{ a }', { day })], settings: { windowDays: 7 } });
    expect(found).toMatchObject({ outcome, affected: [{ lastSeen: day }] });
  });
});

describe('settings', () => {
  const asked = [recorded('{ a }', { requests: 9 }), recorded('{ b }', { requests: 91 })];

  it.each([
    ['enough requests', { minRequests: 9 }, 'breaks'],
    ['too few requests', { minRequests: 10 }, 'below threshold'],
    ['enough of all', { minShare: 0.09 }, 'breaks'],
    ['too little of all', { minShare: 0.1 }, 'below threshold'],
    [
      'enough of one, too little of the other',
      { minRequests: 1, minShare: 0.5 },
      'below threshold',
    ],
    ['an excluded client', { excludedClients: ['web'] }, 'unused'],
    ['an excluded operation', { excludedOperations: ['Op'] }, 'unused'],
    ['nothing that matters', { excludedClients: ['x'], excludedOperations: ['x'] }, 'breaks'],
  ])('with %s', (_what, settings, outcome) => {
    const judged = judge({ ...graph, recorded: asked, settings });
    expect(judged.verdicts).toMatchObject([{ outcome }]);
    expect(judged.settings).toEqual(checkSettings.parse(settings));
  });

  it('count a registered operation without any traffic, unless its consumer is excluded', () => {
    const consumers = [consumer('{ a }')];
    expect(verdict({ consumers, settings: { minRequests: 1000 } }).outcome).toBe('breaks');
    expect(verdict({ consumers, settings: { excludedClients: ['shop'] } }).outcome).toBe('unused');
  });

  it.each([
    [{ minShare: 2 }],
    [{ windowDays: 0 }],
    [{ exceptions: [{ coordinate: 'Query.a', owner: 'Ann', reason: 'gone', expires: 'soon' }] }],
    [{ exceptions: [{ coordinate: 'Query.a', owner: '', reason: '', expires: '2026-12-01' }] }],
    [
      {
        exceptions: [
          { coordinate: 'Query.a', kind: 'NOPE', owner: 'A', reason: 'b', expires: '2026-12-01' },
        ],
      },
    ],
    [{ minRequest: 1 }],
  ])('refuse %j', (settings) => {
    expect(checkSettings.safeParse(settings).success).toBe(false);
  });
});

describe('an approved exception', () => {
  const approved = { coordinate: 'Query.a', owner: 'Ann', reason: 'Agreed', expires: '2026-07-30' };
  const recordedA = [recorded('{ a }')];

  it.each([
    ['covers its coordinate to the end of its last day', {}, 'excepted', []],
    ['covers its kind', { kind: 'FIELD_REMOVED' as const }, 'excepted', []],
    ['covers no other kind', { kind: 'TYPE_REMOVED' as const }, 'breaks', ['matches no change']],
    ['covers no other coordinate', { coordinate: 'Query.b' }, 'breaks', ['matches no change']],
    ['is over after its last day', { expires: '2026-07-29' }, 'breaks', ['expired']],
  ])('%s', (_what, edit, outcome, idle) => {
    const settings = { exceptions: [{ ...approved, ...edit }] };
    const judged = judge({ ...graph, recorded: recordedA, settings });
    expect(judged.verdicts[0]?.outcome).toBe(outcome);
    expect(judged.idleExceptions.map(({ why }) => why)).toEqual(idle);
  });

  it('is told with the verdict, and is not needed where nobody is concerned', () => {
    const settings = { exceptions: [approved] };
    expect(verdict({ recorded: recordedA, settings }).exception).toEqual(approved);
    expect(verdict({ settings })).toMatchObject({ outcome: 'unused' });
  });
});

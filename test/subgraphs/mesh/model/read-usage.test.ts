import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedUse } from '../../../../subgraphs/mesh/model/merged-use.ts';
import { readUsage } from '../../../../subgraphs/mesh/model/read-usage.ts';
import { latencyOf, operation, today, use } from '../report.ts';

describe('a report as it is stored', () => {
  it('has nothing of a text that a client wrote into an operation', async () => {
    const secret = fc.string({ minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(secret, secret, fc.integer({ min: 10_000 }), async (one, other, number) => {
        const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
        const text = `query Q($v: In = {a: ${first}}) @tag(name: ${second}) {
          f(a: ${first}, b: [${second}], c: {d: ${number}, e: $v}) }`;
        const { operations } = await readUsage([operation(text)], new Set(), today);
        expect(operations.map((each) => each.text)).toEqual([
          'query Q($v:In={a:""})@tag(name:""){f(a:"" b:[""] c:{d:0 e:$v})}',
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('names an operation as it names itself', async () => {
    const texts = [
      'query Page { a ...F } fragment F on Query { query: b }',
      '{ a }',
      'mutation Buy { a }',
    ];
    const { operations } = await readUsage(
      texts.map((text) => operation(text)),
      new Set(),
      today,
    );
    expect(operations.map(({ name }) => name)).toEqual(['Page', '', 'Buy']);
  });

  it('has each operation, client and day once, added up and in order', () => {
    const row = { place: 0, name: '', text: '' };
    const rows = [
      use({ client: 'b', requests: 2, latency: latencyOf(1) }),
      use({ client: 'a' }),
      use({ client: 'b', errors: 1, latency: latencyOf(1, 400) }),
    ];
    const merged = mergedUse([
      { ...row, hash: 'y', fields: ['T.a'], use: rows },
      { ...row, hash: 'x', fields: [], use: [use()] },
      { ...row, hash: 'y', fields: ['T.b', 'T.a'], use: [use({ client: 'b', version: '2' })] },
    ]);
    expect(merged.map(({ hash, fields }) => [hash, ...fields])).toEqual([
      ['x'],
      ['y', 'T.a', 'T.b'],
    ]);
    expect(merged[1]?.use).toEqual([
      use({ client: 'a' }),
      use({ client: 'b', requests: 3, errors: 1, latency: latencyOf(1, 1, 400) }),
      use({ client: 'b', version: '2' }),
    ]);
  });
});

import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { UsageRecorder } from '../../../gateway/telemetry/usage-recorder.ts';

const schema = buildSchema('type Query { a: Int }');
const fine = { elapsedMs: 3, hasErrors: false };
const shop = { name: 'shop', version: '1' };
const till = { name: 'till', version: '1' };

function started(maxRows = 100) {
  let now = Date.parse('2026-11-26T23:59:59Z');
  let fillings = 0;
  const recorder = new UsageRecorder({
    maxRows,
    now: () => now,
    onFilling: () => {
      fillings += 1;
    },
  });
  const setTime = (text: string) => {
    now = Date.parse(text);
  };
  return { recorder, setTime, fillings: () => fillings };
}

const asked = (source: string) => ({
  supergraph: { schema },
  operation: { source, operationName: undefined },
});

describe('counting answers', () => {
  it('adds up by operation and client', () => {
    const { recorder } = started();
    const [one, other] = [asked('{ a }'), asked('{ b: a }')];
    recorder.record(one, shop, fine);
    recorder.record(one, shop, { elapsedMs: 90_000, hasErrors: true });
    recorder.record(one, till, fine);
    recorder.record(other, shop, fine);
    const { uses } = recorder.take();
    const counts = uses.map(({ clients }) =>
      [...clients].map(([{ name }, { requests, errors }]) => [name, requests, errors]),
    );
    expect(counts).toEqual([
      [
        ['shop', 2, 1],
        ['till', 1, 0],
      ],
      [['shop', 1, 0]],
    ]);
    const latency = uses[0]?.clients.get(shop)?.latency ?? [];
    expect([latency[2], latency.at(-1)]).toEqual([1, 1]);
  });

  it('counts each answer once', () => {
    const { recorder } = started();
    recorder.record(asked('{ a }'), shop, fine);
    expect(recorder.take().uses).toHaveLength(1);
    expect(recorder.take()).toEqual({ uses: [], uncounted: 0 });
  });

  it('tells the days apart, in UTC', () => {
    const { recorder, setTime } = started();
    const operation = asked('{ a }');
    recorder.record(operation, shop, fine);
    setTime('2026-11-27T00:00:00Z');
    recorder.record(operation, shop, fine);
    // A clock that was wrong is set back.
    setTime('2026-11-26T23:59:59Z');
    recorder.record(operation, shop, fine);
    expect(recorder.take().uses.map(({ day }) => day)).toEqual([
      '2026-11-26',
      '2026-11-27',
      '2026-11-26',
    ]);
  });

  it('keeps within its bound, says when it fills, and counts what is more as one number', () => {
    const { recorder, fillings } = started(4);
    const operations = Array.from({ length: 6 }, (_, n) => asked(`{ a${n}: a }`));
    for (const operation of operations) recorder.record(operation, shop, fine);
    for (const operation of operations) recorder.record(operation, shop, fine);
    expect(fillings()).toBe(1);
    const { uses, uncounted } = recorder.take();
    expect([uses.length, uncounted]).toEqual([4, 4]);
    recorder.record(asked('{ late: a }'), shop, fine);
    expect(recorder.take()).toMatchObject({ uses: [{}], uncounted: 0 });
  });

  it('holds days that are over to the same bound', () => {
    const { recorder, setTime } = started(2);
    for (const day of ['26', '27', '28']) {
      setTime(`2026-11-${day}T12:00:00Z`);
      recorder.record(asked('{ a }'), shop, fine);
    }
    const { uses, uncounted } = recorder.take();
    expect([uses.length, uncounted]).toEqual([2, 1]);
  });

  it('counts no more of an operation once it is known that nothing is to be reported of it', async () => {
    const { recorder } = started();
    const operation = asked('{ __typename }');
    recorder.record(operation, shop, fine);
    for (const { shape } of recorder.take().uses) expect(await shape.describe()).toBeUndefined();
    recorder.record(operation, shop, fine);
    expect(recorder.take().uses).toEqual([]);
  });
});

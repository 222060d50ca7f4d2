import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../subgraphs/mesh/comparing/compare-task.ts';
import { newDomain, withField } from './domain-text.ts';
import { startRegistry, type TestRegistry } from './release-registry.ts';

describe('what differs between revisions', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
    const couriers = await newDomain('couriers');
    await registry.publish([couriers]);
    await registry.publish([withField(couriers, 'slogan', '0.2.0')]);
  });
  afterAll(() => registry.room.stop());

  const changes = async (from: number, to: number) => {
    const query = `query ($from: Int!, $to: Int!) { environment(name: "dev") { changes(from: $from, to: $to) {
      from to total changes { kind level coordinate message } } } }`;
    const { data, errors } = await registry.room.ask(query, { variables: { from, to } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.environment;
  };

  it('is told in words, either way', async () => {
    const coordinate = 'Courier.slogan';
    expect(await changes(1, 2)).toEqual({
      changes: {
        from: 1,
        to: 2,
        total: 1,
        changes: [
          {
            kind: 'FIELD_ADDED',
            level: 'SAFE',
            coordinate,
            message: expect.stringMatching(/added/),
          },
        ],
      },
    });
    expect(await changes(2, 1)).toMatchObject({
      changes: { changes: [{ kind: 'FIELD_REMOVED', level: 'BREAKING', coordinate }] },
    });
  });

  it('is all of it where there was no graph', async () => {
    const told = await changes(0, 1);
    expect(JSON.stringify(told)).toContain('"coordinate":"Courier"');
    expect(JSON.stringify(told)).not.toContain('"coordinate":"ID"');
  });

  it('is not known of revisions that there are not', async () => {
    expect(await changes(1, 99)).toEqual({ changes: null });
    expect(await changes(-1, 1)).toEqual({ changes: null });
  });

  it('is cut where nobody would read it, and says so', () => {
    const fields = Array.from({ length: 1500 }, (_, n) => `f${n}: Int`).join(' ');
    const told = compare({
      before: 'type Query { a: Int }',
      after: `type Query { a: Int ${fields} }`,
    });
    expect(told.total).toBe(1500);
    expect(told.changes).toHaveLength(1000);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventStream, openEventStream } from '../../support/event-stream.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';

const pollMs = 50;
const isLook = (sql: string) => sql.startsWith('select "name", "revision" from "environments"');
const isReading = (sql: string) => sql.includes('supergraph_sdl');

describe('the stream of what an environment serves', { timeout: 60_000 }, () => {
  let registry: TestRegistry;
  let streams: EventStream[];
  const listen = async (environment = 'production', headers: Record<string, string> = {}) => {
    const url = `${registry.origin}/environments/${environment}/supergraph`;
    const stream = await openEventStream(url, headers);
    streams.push(stream);
    return stream;
  };
  const revisionsOf = ({ events }: EventStream) => events.map(({ id }) => Number(id));

  beforeEach(async () => {
    streams = [];
    registry = await startRegistry({ pollMs, heartbeatMs: 100, maxListeners: 60 });
  });
  afterEach(async () => {
    for (const stream of streams) stream.close();
    await registry.remove();
  });

  it('says nothing but that it lives before a first release, and then tells of each', async () => {
    const stream = await listen();
    await expect.poll(() => stream.comments()).toBeGreaterThan(3);
    expect(stream.events).toEqual([]);
    await registry.publish('first');
    await registry.publish('of another', 'dev');
    await expect.poll(() => stream.events).toHaveLength(1);
    await registry.publish('second\nwith lines');
    await expect.poll(() => stream.events).toHaveLength(2);
    const [first, second] = stream.events;
    expect(first).toMatchObject({ id: '1', event: 'supergraph' });
    expect(JSON.parse(first?.data ?? '')).toEqual({
      environment: 'production',
      revision: 1,
      supergraphSdl: 'first',
    });
    expect(JSON.parse(second?.data ?? '').supergraphSdl).toBe('second\nwith lines');
  });

  it('gives a new listener the current one, unless he has it', async () => {
    await registry.publish('old');
    await registry.publish('new');
    const other = await listen();
    const behind = await listen('production', { 'last-event-id': '1' });
    const upToDate = await listen('production', { 'last-event-id': '2' });
    await expect.poll(() => revisionsOf(other)).toEqual([2]);
    await expect.poll(() => revisionsOf(behind)).toEqual([2]);
    await registry.publish('newest');
    await expect.poll(() => revisionsOf(upToDate)).toEqual([3]);
  });

  it('tells which environments there are when asked for another', async () => {
    const { status, text } = await listen('nowhere');
    expect(status).toBe(404);
    await expect.poll(text).toContain('NOT_FOUND');
    expect(JSON.parse(text()).errors[0].message).toContain('production');
  });

  it('looks once for all listeners, and not at all when nobody listens', async () => {
    await registry.publish('first');
    const many = await Promise.all(Array.from({ length: 50 }, () => listen()));
    await expect.poll(() => many.flatMap(revisionsOf)).toHaveLength(50);
    // Those who came at once shared their readings too.
    expect(registry.takeStatements().filter(isReading).length).toBeLessThan(20);
    const began = performance.now();
    await registry.publish('second');
    await expect.poll(() => many.flatMap(revisionsOf)).toHaveLength(100);
    const statements = registry.takeStatements();
    const possible = (performance.now() - began) / pollMs + 2;
    expect(statements.filter(isLook).length).toBeLessThan(possible);
    expect(statements.filter(isReading)).toHaveLength(1);
    for (const stream of many) stream.close();
    await expect
      .poll(() => registry.takeStatements().filter(isLook).length, { interval: 5 * pollMs })
      .toBe(0);
  });

  it('refuses more listeners than it has room for, until one leaves', async () => {
    const many = await Promise.all(Array.from({ length: 60 }, () => listen()));
    expect(many.every(({ status }) => status === 200)).toBe(true);
    const refused = await listen();
    expect(refused.status).toBe(503);
    await expect.poll(refused.text).toContain('LIMIT_EXCEEDED');
    many[0]?.close();
    await expect.poll(async () => (await listen()).status).toBe(200);
  });

  it('drops a listener that does not read, and tells the others meanwhile', async () => {
    const deaf = await listen();
    const other = await listen();
    deaf.pause();
    // More than the system keeps for a connection.
    await registry.publish('x'.repeat(32 * 1024 * 1024));
    await expect.poll(() => revisionsOf(other), { timeout: 10_000 }).toEqual([1]);
    await registry.publish('small');
    await expect.poll(() => revisionsOf(other)).toEqual([1, 2]);
    await expect.poll(() => registry.connections(), { timeout: 5000 }).toBe(1);
    expect(other.isOver()).toBe(false);
  });

  it('ends no stream while the database is away, and goes on when it is back', async () => {
    await registry.publish('first');
    const stream = await listen();
    await expect.poll(() => revisionsOf(stream)).toEqual([1]);
    await registry.setDatabaseThere(false);
    const before = stream.comments();
    await expect.poll(() => stream.comments()).toBeGreaterThan(before + 5);
    expect((await listen()).status).toBe(503);
    await registry.setDatabaseThere(true);
    await registry.publish('second');
    await expect.poll(() => revisionsOf(stream), { timeout: 5000 }).toEqual([1, 2]);
  });

  it('ends the streams when the registry stops, without waiting for those who do not read', async () => {
    const many = await Promise.all(Array.from({ length: 4 }, () => listen()));
    many[0]?.pause();
    await registry.publish('x'.repeat(32 * 1024 * 1024));
    await expect
      .poll(() => many.slice(1).flatMap(revisionsOf), { timeout: 20_000 })
      .toHaveLength(3);
    const began = performance.now();
    await registry.stop();
    expect(performance.now() - began).toBeLessThan(700);
    await expect.poll(() => many.slice(1).every((stream) => stream.isOver())).toBe(true);
  });

  it('tells 1,000 listeners of a release, and takes no more than them', async () => {
    await registry.remove();
    registry = await startRegistry();
    const many = await Promise.all(Array.from({ length: 1000 }, () => listen()));
    expect(many.every(({ status }) => status === 200)).toBe(true);
    expect((await listen()).status).toBe(503);
    await registry.publish('x'.repeat(100_000));
    const told = () => many.filter(({ events }) => events.length === 1).length;
    await expect.poll(told, { timeout: 10_000 }).toBe(1000);
  });
});

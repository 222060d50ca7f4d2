import { describe, expect, it } from 'vitest';
import { LiveSupergraph } from '../../../gateway/supergraph/live-supergraph.ts';
import type { ServedSupergraph } from '../../../gateway/supergraph/served-supergraph.ts';
import { until } from '../../support/until.ts';
import { stubPlanner } from './stub-planner.ts';

const variant = { operationName: undefined, overrides: [], isDeferred: false };

/** A live supergraph without threads and network, and what was served and stopped so far. */
function liveSupergraph() {
  const planner = stubPlanner();
  const served: string[] = [];
  const stopped: string[] = [];
  const live = new LiveSupergraph({
    planner,
    limits: { operations: 100, documentLength: 10_000 },
    createSubgraph({ name }) {
      if (name === 'impossible') throw new TypeError('Invalid URL');
      return {
        ask: async () => ({}),
        stop: async () => void stopped.push(name),
      };
    },
    onServed: ({ sdl }) => void served.push(sdl),
  });
  const current = (): ServedSupergraph => {
    if (!live.current) throw new Error('nothing is served');
    return live.current;
  };
  return { live, planner, served, stopped, current };
}

describe('the replacement of a supergraph', () => {
  it('serves the last of many, and rejects none', async () => {
    const { live, served } = liveSupergraph();
    await live.update('first');
    await Promise.all(Array.from({ length: 50 }, (_, n) => live.update(`goods version${n}`)));
    expect(served.at(-1)).toBe('goods version49');
    expect(live.current?.sdl).toBe('goods version49');
  });

  it('serves the last good one of many, when those after it cannot be read', async () => {
    const { live } = liveSupergraph();
    await live.update('first');
    const updates = ['older', 'good', 'broken 1', 'broken 2'].map((sdl) => live.update(sdl));
    const ends = await Promise.allSettled(updates);
    expect(ends.at(-1)).toMatchObject({ status: 'rejected', reason: { message: 'broken' } });
    expect(live.current?.sdl).toBe('good');
  });

  it('changes nothing when the new one cannot be read, and nothing is kept of it', async () => {
    const { live, planner } = liveSupergraph();
    await live.update('first');
    const held = planner.held();
    await expect(live.update('broken')).rejects.toThrow('broken');
    await expect(live.update('goods impossible')).rejects.toThrow('Invalid URL');
    expect(live.current?.sdl).toBe('first');
    expect(planner.held()).toEqual(held);
  });

  it('plans what is asked most before it is served, the most asked first', async () => {
    const { live, planner, served, current } = liveSupergraph();
    await live.update('first');
    for (const source of ['{ b }', '{ a }', '{ a }']) {
      await current().operations.resolve(source, variant);
    }
    planner.planned.length = 0;
    const open = planner.holdPlans();
    const update = live.update('second');
    await until('the second one is read', () => planner.loads() === 2);
    expect(served).toEqual(['first']);
    open();
    await update;
    expect(planner.planned).toEqual(['{ a }', '{ b }']);
    expect(current().operations.find('{ a }', variant)).toBeDefined();
  });
});

describe('what was asked of the supergraph before', () => {
  it('is planned for one more, and for another one only if it was asked since', async () => {
    const { live, planner, current } = liveSupergraph();
    await live.update('first');
    await current().operations.resolve('{ a }', variant);
    await current().operations.resolve('{ b }', variant);
    await live.update('second');
    current().operations.find('{ a }', variant);
    planner.planned.length = 0;
    await live.update('third');
    expect(planner.planned).toEqual(['{ a }']);
  });
});

describe('a supergraph that was replaced', () => {
  it('is given up when the last request that began on it is over', async () => {
    const { live, planner, stopped, current } = liveSupergraph();
    await live.update('goods stock');
    const old = current();
    live.hold(old);
    live.hold(old);
    await live.update('goods');
    live.release(old);
    expect(stopped).toEqual([]);
    expect(planner.held()).toHaveLength(2);
    live.release(old);
    expect(stopped).toEqual(['stock']);
    expect(planner.held()).toHaveLength(1);
  });

  it('takes nothing with it that the next one begins to use meanwhile', async () => {
    const { live, planner, stopped, current } = liveSupergraph();
    await live.update('stock');
    const old = current();
    live.hold(old);
    await live.update('goods');
    await current().operations.resolve('{ a }', variant);
    const open = planner.holdPlans();
    const update = live.update('stock prices');
    await until('the third one is read', () => planner.loads() === 3);
    live.release(old);
    open();
    await update;
    expect(stopped).toEqual(['goods']);
  });

  it('may be served again while a request is on it still, and stays known to the planner', async () => {
    const { live, planner, current } = liveSupergraph();
    await live.update('stock');
    const old = current();
    live.hold(old);
    await live.update('goods');
    await current().operations.resolve('{ b }', variant);
    const open = planner.holdPlans();
    const update = live.update('stock');
    await until('it is read again', () => planner.loads() === 3);
    live.release(old);
    open();
    await update;
    await expect(current().operations.resolve('{ a }', variant)).resolves.toBeDefined();
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../../../gateway/start.ts';
import { followedRegistry } from '../../../gateway/supergraph/registry-source.ts';
import type { ServedRelease } from '../../../gateway/supergraph/released-supergraph.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { type ApolloSubgraph, startApolloSubgraph } from '../../support/apollo-subgraph.ts';
import { type Ask, asker } from '../../support/graphql.ts';
import { keptLog } from '../../support/kept-log.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';

describe('a gateway that follows a registry', { timeout: 60_000 }, () => {
  let goods: ApolloSubgraph;
  let registry: TestRegistry;
  let home: string;
  let file: string;
  let log: ReturnType<typeof keptLog>;
  let gateways: RunningGateway[];

  /** A graph that has a field of this name beside the item. */
  const graphWith = (field: string) =>
    composeGraph([
      { ...goods, sdl: goods.sdl.replace('name: String', `name: String ${field}: Int`) },
    ]).supergraphSdl;
  let release: ServedRelease | undefined;
  const follow = async (url = registry.origin, { waitMs = 300, silenceMs = 15_000 } = {}) => {
    const gateway = await startGateway({
      port: 0,
      source: followedRegistry({
        registry: { url, environment: 'production', silenceMs, chance: () => 0.5 },
        lastGoodFile: file,
        waitMs,
        onServed: (served) => {
          release = served;
        },
        log: log.log,
      }),
      release: () => release,
      timeoutMs: 5000,
      log: log.log,
    });
    gateways.push(gateway);
    return { gateway, ask: asker(gateway.url) };
  };
  const hasField = async (ask: Ask, field: string) => {
    const { data } = await ask('{ __type(name: "Item") { fields { name } } }');
    return JSON.stringify(data ?? null).includes(`"${field}"`);
  };
  const serves = (ask: Ask, field: string) =>
    expect.poll(() => hasField(ask, field), { timeout: 15_000 }).toBe(true);
  const kept = async () => JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));

  beforeAll(async () => {
    goods = await startApolloSubgraph(
      'goods',
      'type Query { item: Item } type Item { name: String }',
      { Query: { item: () => ({ name: 'Cup' }) } },
    );
  });
  afterAll(() => goods.stop());
  beforeEach(async () => {
    gateways = [];
    release = undefined;
    log = keptLog();
    home = await mkdtemp(join(tmpdir(), 'weft-follow-'));
    file = join(home, 'kept', 'production.json');
    registry = await startRegistry();
  });
  afterEach(async () => {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await registry.remove();
    await rm(home, { recursive: true, force: true });
  });

  it('serves each release in less than 2 s, and fails no request', async () => {
    await registry.publish(graphWith('first'));
    const { gateway, ask } = await follow();
    await gateway.ready;
    const right = JSON.stringify({ data: { item: { name: 'Cup' } } });
    const wrong: unknown[] = [];
    let answered = 0;
    let isOver = false;
    const asking = Array.from({ length: 4 }, async () => {
      while (!isOver) {
        const answer = await ask('{ item { name } }');
        if (JSON.stringify(answer) === right) answered += 1;
        else wrong.push(answer);
      }
    });
    for (const field of ['second', 'third', 'fourth']) {
      const supergraphSdl = graphWith(field);
      await registry.publish(supergraphSdl);
      const published = performance.now();
      await expect.poll(() => hasField(ask, field), { interval: 20, timeout: 10_000 }).toBe(true);
      expect(performance.now() - published).toBeLessThan(2000);
    }
    isOver = true;
    await Promise.all(asking);
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(50);
  });

  it('keeps on disk what it serves, and nothing beside it', async () => {
    await registry.publish(graphWith('first'));
    const { gateway } = await follow();
    await gateway.ready;
    const supergraphSdl = graphWith('second');
    await registry.publish(supergraphSdl);
    await expect.poll(kept).toEqual({ environment: 'production', revision: 2, supergraphSdl });
    expect(await readdir(join(file, '..'))).toEqual(['production.json']);
  });

  it('serves on while the registry is away, and takes over what was released meanwhile', async () => {
    await registry.publish(graphWith('first'));
    const { gateway, ask } = await follow();
    await gateway.ready;
    await registry.stop();
    await expect.poll(log.text).toContain('is not followed now');
    expect((await ask('{ item { name } }')).data).toEqual({ item: { name: 'Cup' } });
    await registry.publish(graphWith('second'));
    await registry.start();
    await serves(ask, 'second');
  });

  it('is not told again what it has when the registry comes back', async () => {
    await registry.publish(graphWith('first'));
    const { gateway, ask } = await follow();
    await gateway.ready;
    await registry.stop();
    await registry.start();
    await expect.poll(() => log.count('following production'), { timeout: 10_000 }).toBe(2);
    await registry.publish(graphWith('second'));
    await serves(ask, 'second');
    expect(log.count('serving revision 1')).toBe(1);
  });

  it('changes nothing for a revision that cannot be served, and keeps it off the disk', async () => {
    await registry.publish(graphWith('first'));
    const { gateway, ask } = await follow();
    await gateway.ready;
    await registry.publish('type Query { a: Int }');
    await expect.poll(log.text).toContain('revision 2 of production cannot be served');
    expect(await hasField(ask, 'first')).toBe(true);
    expect((await kept()).revision).toBe(1);
    await registry.publish(graphWith('third'));
    await serves(ask, 'third');
  });

  it('starts from the disk when the registry is away, and follows it when it comes', async () => {
    await registry.publish(graphWith('first'));
    const earlier = await follow();
    await earlier.gateway.ready;
    await expect.poll(kept).toMatchObject({ revision: 1 });
    await earlier.gateway.stop();
    await registry.stop();
    const { gateway, ask } = await follow();
    await gateway.ready;
    expect(log.text()).toContain('serving revision 1 of production, which was served last');
    expect((await ask('{ item { name } }')).data).toEqual({ item: { name: 'Cup' } });
    await registry.publish(graphWith('second'));
    await registry.start();
    await serves(ask, 'second');
  });

  it('starts from the disk when the first revision that comes cannot be served', async () => {
    await registry.publish(graphWith('first'));
    const earlier = await follow();
    await earlier.gateway.ready;
    await expect.poll(kept).toMatchObject({ revision: 1 });
    await earlier.gateway.stop();
    await registry.publish('no graphql {');
    const { gateway, ask } = await follow();
    await gateway.ready;
    expect(await hasField(ask, 'first')).toBe(true);
  });

  const broken: [string, string][] = [
    ['half written', '{"environment":"production","revision":1,"superg'],
    ['of another environment', '{"environment":"dev","revision":1,"supergraphSdl":"x"}'],
    ['something else', '{"name":"weft"}'],
  ];
  it.each(broken)('ignores a file that is %s, says so, and waits', async (_how, text) => {
    file = join(home, 'production.json');
    await writeFile(file, text);
    const { gateway, ask } = await follow();
    await expect.poll(log.text).toContain('is ignored');
    const { origin } = new URL(gateway.url);
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    expect((await fetch(`${origin}/ready`)).status).toBe(503);
    await registry.publish(graphWith('first'));
    await serves(ask, 'first');
    await expect.poll(kept).toMatchObject({ revision: 1 });
  });

  it('tells which revision it serves, and since when it runs', async () => {
    await registry.publish(graphWith('first'));
    const { gateway, ask } = await follow();
    await gateway.ready;
    const told = async () => (await fetch(new URL('/ready', gateway.url))).json();
    expect(await told()).toEqual({
      status: 'serving',
      startedAt: expect.any(String),
      release: { environment: 'production', revision: 1 },
    });
    await registry.publish(graphWith('second'));
    await serves(ask, 'second');
    await expect.poll(told).toMatchObject({ release: { revision: 2 } });
  });

  it('serves where it cannot write, and says so', async () => {
    await writeFile(join(home, 'blocked'), '');
    file = join(home, 'blocked', 'production.json');
    await registry.publish(graphWith('first'));
    const { gateway, ask } = await follow();
    await gateway.ready;
    await expect.poll(log.text).toContain('cannot be kept');
    await registry.publish(graphWith('second'));
    await serves(ask, 'second');
  });

  describe('that behaves as none should', () => {
    let odd: ScriptedServer;
    beforeEach(async () => {
      odd = await startScriptedServer();
    });
    afterEach(() => odd.stop());
    const stream = { 'content-type': 'text/event-stream' };
    const eventOf = (supergraphSdl: string, environment = 'production') =>
      `event: supergraph\ndata: ${JSON.stringify({ environment, revision: 9, supergraphSdl })}\n\n`;

    it('leaves a stream that is silent for too long, and comes back', async () => {
      let asked = 0;
      odd.setScript((response) => {
        asked += 1;
        response.writeHead(200, stream).write(asked < 3 ? ':\n\n' : eventOf(graphWith('late')));
      });
      const { ask } = await follow(odd.origin, { silenceMs: 200 });
      await serves(ask, 'late');
      expect(log.text()).toContain('it said nothing for 200 ms');
    });

    it('stays with a stream that says now and then that it lives', async () => {
      let asked = 0;
      odd.setScript((response) => {
        asked += 1;
        response.writeHead(200, stream);
        let signs = 0;
        const timer = setInterval(() => {
          signs += 1;
          response.write(signs < 30 ? ':\n\n' : eventOf(graphWith('late')));
          if (signs === 30) clearInterval(timer);
        }, 100);
        response.once('close', () => clearInterval(timer));
      });
      const { ask } = await follow(odd.origin, { silenceMs: 2000 });
      await serves(ask, 'late');
      expect(asked).toBe(1);
    });

    it('says why it is refused, and asks again', async () => {
      let asked = 0;
      odd.setScript((response) => {
        asked += 1;
        if (asked < 3) response.writeHead(404).end('No environment "production"');
        else response.writeHead(200, stream).write(eventOf(graphWith('late')));
      });
      const { ask } = await follow(odd.origin);
      await serves(ask, 'late');
      expect(log.text()).toContain('refuses with 404: No environment');
      expect(log.count('is not followed now')).toBe(1);
    });

    it('reads no event that is too large, and serves on', async () => {
      let asked = 0;
      odd.setScript((response) => {
        asked += 1;
        response.writeHead(200, stream).write(eventOf(graphWith('first')));
        if (asked === 1) response.write(`data: ${'x'.repeat(65 * 1024 * 1024)}`);
      });
      const { ask } = await follow(odd.origin);
      await serves(ask, 'first');
      await expect.poll(log.text, { timeout: 20_000 }).toContain('an event is larger than');
      await expect.poll(() => asked, { timeout: 10_000 }).toBe(2);
      expect(await hasField(ask, 'first')).toBe(true);
    });

    it('takes no graph of another environment, and nothing that is none', async () => {
      const graph = graphWith('mine');
      odd.setScript((response) => {
        response.writeHead(200, stream);
        response.write(eventOf(graphWith('foreign'), 'dev'));
        response.write('event: supergraph\ndata: hello\n\n');
        response.write(eventOf(graph));
      });
      const { ask } = await follow(odd.origin);
      await serves(ask, 'mine');
      expect(log.count('the registry gave something else')).toBe(2);
    });

    it('stops at once while it waits for a registry that says nothing', async () => {
      odd.setScript(() => undefined);
      const { gateway } = await follow(odd.origin);
      await expect.poll(() => odd.connections()).toBe(1);
      const began = performance.now();
      await gateway.stop();
      expect(performance.now() - began).toBeLessThan(1000);
    });
  });
});

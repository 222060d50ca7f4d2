import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomVersion } from '../../cli/registry/room-version.ts';
import { type RunningGateway, startGateway } from '../../gateway/start.ts';
import { followedRegistry } from '../../gateway/supergraph/registry-source.ts';
import { silentLog } from '../../platform/process/log.ts';
import { edited } from '../subgraphs/mesh/domain-text.ts';
import { errorsOf, startRegistry, type TestRegistry } from '../subgraphs/mesh/release-registry.ts';
import { type Ask, asker } from '../support/graphql.ts';
import { loadRoom } from '../support/mesh.ts';
import { startTestSubgraph, type TestSubgraph } from '../support/subgraph.ts';

const environment = 'production';
const domains = ['catalog', 'logistics', 'marketing', 'regional'];
const question = '{ product(id: "P1001") { title rating { count } } }';

/** Teams publish, and the gateway that shoppers ask follows, while shoppers ask. */
describe('releases of the real domains', { timeout: 90_000 }, () => {
  let registry: TestRegistry;
  let rooms: TestSubgraph[];
  let gateway: RunningGateway | undefined;
  let home: string;
  let ask: Ask;
  const platform = { environment, caller: 'team:platform' };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-releases-'));
    registry = await startRegistry();
    rooms = await Promise.all(domains.map(async (name) => startTestSubgraph(await loadRoom(name))));
    const published = await registry.publish(versions(), platform);
    expect(errorsOf(published)).toEqual([]);
    const source = followedRegistry({
      registry: {
        url: new URL(registry.room.url).origin,
        environment,
        silenceMs: 15_000,
        chance: () => 0.5,
      },
      lastGoodFile: join(home, 'last-good.json'),
      waitMs: 5000,
      log: silentLog(),
    });
    gateway = await startGateway({ port: 0, source, timeoutMs: 5000, log: silentLog() });
    await gateway.ready;
    ask = asker(gateway.url);
  });
  afterAll(async () => {
    await gateway?.stop();
    await Promise.all([...rooms, registry.room].map((room) => room.stop()));
    await rm(home, { recursive: true, force: true });
  });

  const versions = () =>
    rooms.map(({ name, url }) => {
      return { ...roomVersion(name), url };
    });

  /** The catalog with other words for a product’s title. */
  const reworded = (words: string) => {
    const sdl = (text: string) =>
      text.replace(/"[^"]*"\n {2}title: String!/, `"${words}"\n  title: String!`);
    return versions()
      .filter(({ domain }) => domain === 'catalog')
      .map((version) => edited(version, { sdl }));
  };

  const described = async () => {
    const { data } = await ask('{ __type(name: "Product") { fields { description } } }');
    return JSON.stringify(data);
  };

  it('are live within 2 s, change nothing when they are stopped, and stay without the registry', async () => {
    await goForwardsAndBack();
    await changeNothingWhenStopped();
    await registry.room.stop();
    expect((await ask(question)).errors).toBeUndefined();
  });

  /** No request fails meanwhile. */
  async function goForwardsAndBack() {
    const right = await ask(question);
    expect(right.errors).toBeUndefined();
    let isOver = false;
    const wrong: unknown[] = [];
    const shoppers = Array.from({ length: 3 }, async () => {
      while (!isOver) {
        const answer = await ask(question);
        if (JSON.stringify(answer) !== JSON.stringify(right)) wrong.push(answer);
      }
    });
    try {
      const live = (words: string) =>
        expect.poll(described, { timeout: 2000, interval: 50 }).toContain(words);
      const outcome = await registry.publish(reworded('What is written on the shelf.'), {
        environment,
      });
      expect(errorsOf(outcome)).toEqual([]);
      await live('What is written on the shelf.');
      await registry.rollBack({ domain: 'catalog', environment }, 'team:catalog');
      await expect
        .poll(described, { timeout: 2000, interval: 50 })
        .not.toContain('written on the shelf');
    } finally {
      isOver = true;
      await Promise.all(shoppers);
    }
    expect(wrong).toEqual([]);
  }

  async function changeNothingWhenStopped() {
    const before = await described();
    const [catalog] = reworded('What nobody reads.');
    if (!catalog) throw new Error('There is no catalog');
    const broken = edited(catalog, { sdl: (sdl) => sdl.replace('title: String!', 'title: Int!') });
    const outcome = await registry.publish([broken], { environment });
    expect(outcome.isChanged).toBe(false);
    expect(await described()).toBe(before);
  }
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeGraph } from '../../schema/composition/compose.ts';
import { freePort } from '../support/cluster.ts';
import { createDatabase } from '../support/database.ts';
import { openEventStream } from '../support/event-stream.ts';
import { asker } from '../support/graphql.ts';
import { publish } from '../support/registry.ts';
import { type StubSubgraph, startStubSubgraph } from '../support/stub-subgraph.ts';
import { runRoom, runWeft, type WeftProcess } from '../support/weft-process.ts';

// Real processes, which take their time on a busy machine.
describe('weft gateway --registry', { timeout: 90_000 }, () => {
  let home: string;
  let goods: StubSubgraph;
  let database: { url: string; drop(): Promise<void> };
  let port: number;
  const running: WeftProcess[] = [];

  const release = (field: string) => {
    const sdl = `type Query { ${field}: Int }`;
    const graph = composeGraph([{ name: 'goods', url: goods.url, sdl }]);
    return publish(database.url, 'staging', graph.supergraphSdl);
  };
  const startRegistry = async () => {
    const env = { WEFT_MESH_DATABASE_URL: database.url, WEFT_MESH_PORT: String(port) };
    const registry = runRoom('mesh', env);
    running.push(registry);
    await registry.printed(/ready at/);
    return registry;
  };
  const startGateway = async (waitMs = 3000) => {
    const url = `http://127.0.0.1:${port}`;
    const args = ['gateway', '--registry', url, '--environment', 'staging', '--port', '0'];
    const env = { WEFT_DATA_DIR: home, WEFT_REGISTRY_WAIT_MS: String(waitMs) };
    const gateway = runWeft(args, env);
    running.push(gateway);
    const ask = asker(await gateway.printed(/ready at (http:\S+)/));
    return { gateway, ask };
  };
  const serves = (ask: ReturnType<typeof asker>, field: string, timeout = 10_000) =>
    expect
      .poll(async () => (await ask(`{ ${field} }`)).data, { timeout, interval: 20 })
      .toEqual({ [field]: 7 });

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-registry-'));
    port = await freePort();
    database = await createDatabase('mesh');
    const everything = { cups: 7, plates: 7, bowls: 7 };
    goods = await startStubSubgraph('', () => ({ data: everything }));
  });
  afterAll(async () => {
    await Promise.all(running.map((each) => each.stop()));
    await goods.stop();
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });

  it('serves what is released, outlives the registry, and starts without it', async () => {
    const registry = await startRegistry();
    await release('cups');
    const first = await startGateway();
    await serves(first.ask, 'cups');
    await release('plates');
    const released = performance.now();
    await serves(first.ask, 'plates');
    expect(performance.now() - released).toBeLessThan(2000);
    const file = join(home, 'supergraphs', 'staging.json');
    await expect.poll(async () => JSON.parse(await readFile(file, 'utf8')).revision).toBe(2);

    await registry.kill();
    await first.gateway.printed(/is not followed now/);
    await serves(first.ask, 'plates');
    const second = await startGateway(100);
    expect(second.gateway.output()).toContain('revision 2 of staging, which was served last');
    await serves(second.ask, 'plates');

    await release('bowls');
    await startRegistry();
    await Promise.all([serves(first.ask, 'bowls'), serves(second.ask, 'bowls')]);
    expect(await first.gateway.stop()).toBe(0);
  });

  it('holds up no stop of the registry by its streams', async () => {
    port = await freePort();
    const registry = await startRegistry();
    const url = `http://127.0.0.1:${port}/environments/staging/supergraph`;
    const streams = await Promise.all(Array.from({ length: 10 }, () => openEventStream(url)));
    const began = performance.now();
    expect(await registry.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(2000);
    await expect.poll(() => streams.every((stream) => stream.isOver())).toBe(true);
  });

  it.each([
    ['neither', []],
    ['both', ['--supergraph', 'a.graphql', '--registry', 'http://127.0.0.1:1']],
  ])('exits with code 1 and one line when told %s place', async (_which, args) => {
    const refusing = runWeft(['gateway', ...args]);
    expect(await refusing.exit).toBe(1);
    expect(refusing.output()).toMatch(/^SETTINGS_INVALID: .*--supergraph .* --registry .*\n$/);
  });
});

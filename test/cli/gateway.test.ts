import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeGraph } from '../../schema/composition/compose.ts';
import { type Ask, asker } from '../support/graphql.ts';
import { type StubSubgraph, startStubSubgraph } from '../support/stub-subgraph.ts';
import { runWeft, type WeftProcess } from '../support/weft-process.ts';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const goodsSdl = `${federation} type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }`;
const stockSdl = (fields: string) =>
  `${federation} type Item @key(fields: "id") { id: ID! ${fields} }`;

describe('weft gateway', { timeout: 60_000 }, () => {
  let home: string;
  let file: string;
  let goods: StubSubgraph;
  let stock: StubSubgraph;
  let gateway: WeftProcess;
  let origin: string;
  let ask: Ask;
  let tenant: unknown;

  /** A graph in which the stock of an item has these fields. */
  const graphWith = (fields: string) =>
    composeGraph([
      { name: 'goods', url: goods.url, sdl: goodsSdl },
      { name: 'stock', url: stock.url, sdl: stockSdl(fields) },
    ]).supergraphSdl;
  const serves = (field: string) =>
    expect
      .poll(async () => (await ask(`{ item { ${field} } }`)).data, { timeout: 10_000 })
      .toEqual({ item: { [field]: 7 } });
  const stillServes = async (field: string) =>
    expect((await ask(`{ item { ${field} } }`)).data).toEqual({ item: { [field]: 7 } });
  /** Waits until the gateway logged this since it was called. */
  const logs = async (what: string) => {
    const before = gateway.output().length;
    return () =>
      expect.poll(() => gateway.output().slice(before), { timeout: 10_000 }).toContain(what);
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-gateway-'));
    file = join(home, 'supergraph.graphql');
    goods = await startStubSubgraph(goodsSdl, (asked) => {
      tenant = asked.headers['x-tenant'];
      return { data: { item: { __typename: 'Item', id: '1', name: 'Cup' } } };
    });
    const everything = { units: 7, shelf: 7, box: 7, aisle: 7, rack: 7 };
    stock = await startStubSubgraph(goodsSdl, () => ({
      data: { _entities: [{ __typename: 'Item', ...everything }] },
    }));
    await writeFile(file, graphWith('units: Int'));
    const args = ['--supergraph', file, '--port', '0', '--timeout-ms', '5000'];
    gateway = runWeft(['gateway', ...args, '--forward-header', 'X-Tenant']);
    origin = await gateway.printed(/ready at (http:\S+)\/graphql/);
    ask = asker(`${origin}/graphql`);
  }, 60_000);
  afterAll(async () => {
    await gateway.stop();
    await Promise.all([goods.stop(), stock.stop()]);
    await rm(home, { recursive: true, force: true });
  });

  it('serves the graph of the file, and says that it is alive and ready', async () => {
    expect(await ask('{ item { name units } }')).toEqual({
      data: { item: { name: 'Cup', units: 7 } },
    });
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    expect((await fetch(`${origin}/ready`)).status).toBe(200);
  });

  it('passes on the headers that it was told of', async () => {
    await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tenant': 'north' },
      body: JSON.stringify({ query: '{ item { name } }' }),
    });
    expect(tenant).toBe('north');
  });

  it('takes over a field without a failed request while it is asked', async () => {
    const answers: unknown[] = [];
    let isDone = false;
    const asking = Array.from({ length: 8 }, async () => {
      while (!isDone) answers.push(await ask('{ item { name units } }'));
    });
    await writeFile(`${file}.new`, graphWith('units: Int shelf: Int'));
    await rename(`${file}.new`, file);
    await serves('shelf');
    isDone = true;
    await Promise.all(asking);
    expect(answers.length).toBeGreaterThan(20);
    const right = { data: { item: { name: 'Cup', units: 7 } } };
    expect(answers.filter((answer) => JSON.stringify(answer) !== JSON.stringify(right))).toEqual(
      [],
    );
  });

  it('takes over a file that is written in place', async () => {
    await writeFile(file, graphWith('units: Int box: Int'));
    await serves('box');
  });

  it('takes over what an editor saves by moving the old file away', async () => {
    await rename(file, `${file}~`);
    await writeFile(file, graphWith('units: Int aisle: Int'));
    await serves('aisle');
  });

  const broken: [string, (whole: string) => string, string][] = [
    [
      'half written',
      (whole) => whole.slice(0, whole.length / 2),
      'holds no Federation 2 supergraph',
    ],
    ['empty', () => '', 'is empty'],
    [
      'a schema but no supergraph',
      () => 'type Query { a: Int }',
      'holds no Federation 2 supergraph',
    ],
  ];
  it.each(broken)(
    'keeps the graph while the file is %s, and says so',
    async (_how, make, reason) => {
      const said = await logs(reason);
      await writeFile(file, make(graphWith('units: Int')));
      await said();
      await stillServes('aisle');
    },
  );

  it('keeps the graph while the file is away, and takes over what comes', async () => {
    const said = await logs('does not exist');
    await rm(file);
    await said();
    await stillServes('aisle');
    await writeFile(file, graphWith('units: Int rack: Int'));
    await serves('rack');
  });
});

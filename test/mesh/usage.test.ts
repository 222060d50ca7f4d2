import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../platform/storage/database.ts';
import type { Tables } from '../../subgraphs/mesh/store/tables.ts';
import {
  type DomainText,
  newDomain,
  withField,
  withoutName,
} from '../subgraphs/mesh/domain-text.ts';
import {
  errorsOf,
  findingsOf,
  registryOf,
  type TeamsRegistry,
} from '../subgraphs/mesh/release-registry.ts';
import { freePort } from '../support/cluster.ts';
import { createDatabase } from '../support/database.ts';
import { asker } from '../support/graphql.ts';
import { type StubSubgraph, startStubSubgraph } from '../support/stub-subgraph.ts';
import { until } from '../support/until.ts';
import { runRoom, runWeft, type WeftProcess } from '../support/weft-process.ts';

const board = 'query CourierBoard { couriers(first: 5) { nodes { id name } } }';

/** Gateway and registry as the processes that they are; nobody registered what he asks. */
describe('changes judged by use', { timeout: 120_000 }, () => {
  let home: string;
  let database: { url: string; drop(): Promise<void> };
  let stub: StubSubgraph;
  let couriers: DomainText;
  let origin: string;
  let room: WeftProcess;
  let gateway: WeftProcess;
  let url: string;
  let registry: TeamsRegistry;

  const startRegistry = async () => {
    const port = new URL(origin).port;
    room = runRoom('mesh', { WEFT_MESH_DATABASE_URL: database.url, WEFT_MESH_PORT: port });
    await room.printed(/ready at/);
  };
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-usage-'));
    database = await createDatabase('mesh');
    const nodes = [{ id: 'c1', name: 'Ada' }];
    stub = await startStubSubgraph('', () => ({ data: { couriers: { nodes } } }));
    couriers = { ...(await newDomain('couriers')), url: stub.url };
    origin = `http://127.0.0.1:${await freePort()}`;
    registry = registryOf(asker(`${origin}/graphql`));
    await startRegistry();
    expect(errorsOf(await registry.publish([withField(couriers, 'motto', '0.2.0')]))).toEqual([]);
    gateway = runWeft(['gateway', '--registry', origin, '--environment', 'dev', '--port', '0'], {
      WEFT_DATA_DIR: home,
      WEFT_USAGE_INTERVAL_MS: '100',
    });
    url = await gateway.printed(/ready at (http:\S+)/);
  }, 90_000);
  afterAll(async () => {
    await gateway?.stop();
    await room?.stop();
    await stub.stop();
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });

  const ask = async (times: number) => {
    for (let n = 0; n < times; n += 1) {
      const headers = {
        'content-type': 'application/json',
        'apollographql-client-name': 'courier-board',
        'apollographql-client-version': '2.3',
      };
      const body = JSON.stringify({ query: board });
      const response = await fetch(url, { method: 'POST', headers, body });
      expect(await response.json()).toEqual({
        data: { couriers: { nodes: [{ id: 'c1', name: 'Ada' }] } },
      });
    }
  };
  const recorded = async () => {
    const query = `{ operations(client: "courier-board", field: "Courier.name") { nodes {
      name usage(days: 1, environment: "dev") { client clientVersion requests errors } } } }`;
    const { data } = await asker(`${origin}/graphql`)(query);
    return data?.operations;
  };
  const asked = (requests: number) => ({
    nodes: [
      {
        name: 'CourierBoard',
        usage: [{ client: 'courier-board', clientVersion: '2.3', requests, errors: 0 }],
      },
    ],
  });
  const removal = () => withoutName(withField(couriers, 'motto', '0.2.0'), '1.0.0');
  /** As if so many days had passed since it was asked. */
  const age = async (days: number) => {
    const db = openDatabase<Tables>({ url: database.url, poolSize: 1 });
    await db
      .updateTable('usage_days')
      .set({ day: sql`(now() at time zone 'utc')::date - ${days}::integer` })
      .execute();
    await db.destroy();
  };

  it('count what nobody registered, across an outage of the registry, as long as the window reaches', async () => {
    await keepsCounting();
    await stopsWhatIsAsked();
    await passesWhatNobodyAsks();
    await countsTheWindow();
  });

  async function keepsCounting() {
    await ask(4);
    await expect.poll(recorded).toEqual(asked(4));
    await room.kill();
    const began = performance.now();
    await ask(5);
    expect(performance.now() - began).toBeLessThan(2000);
    await until('it is told that the registry is away', () =>
      gateway.output().includes('cannot be reported'),
    );
    await ask(3);
    await startRegistry();
    await expect.poll(recorded, { timeout: 20_000 }).toEqual(asked(12));
  }

  /** It is told who asks, in what and how often. */
  async function stopsWhatIsAsked() {
    const outcome = await registry.publish([removal()]);
    expect(outcome.isChanged).toBe(false);
    const [found] = findingsOf(outcome, 'Courier.name');
    expect(found).toMatchObject({ level: 'ERROR', code: 'FIELD_REMOVED' });
    for (const told of ['courier-board', 'CourierBoard', 'recorded, 12 requests', 'nobody']) {
      expect(found?.message).toContain(told);
    }
  }

  async function passesWhatNobodyAsks() {
    const outcome = await registry.publish([edition('1.0.0')]);
    expect(errorsOf(outcome)).toEqual([]);
    expect(findingsOf(outcome, 'Courier.motto')).toMatchObject([{ level: 'NOTE' }]);
    expect(outcome.isChanged).toBe(true);
  }

  async function countsTheWindow() {
    const removed = () => registry.check([withoutName(couriers, '2.0.0')]);
    await age(29);
    expect(errorsOf(await removed())).toEqual(['FIELD_REMOVED Courier.name']);
    await age(30);
    expect(errorsOf(await removed())).toEqual([]);
  }

  /** The domain without its motto. */
  const edition = (version: string): DomainText => ({
    ...couriers,
    contracts: couriers.contracts.map(({ name, text }) => {
      return { name, text: text.replace(/^version: .*/m, `version: ${version}`) };
    }),
  });
});

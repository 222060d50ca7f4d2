import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../../platform/storage/database.ts';
import type { Tables } from '../../../subgraphs/mesh/store/tables.ts';
import { newDomain, withLine } from './domain-text.ts';
import { errorsOf, startRegistry, type TestRegistry } from './release-registry.ts';

const platform = { caller: 'team:platform' };

const page = z.object({
  nodes: z.array(z.object({ id: z.string() })),
  pageInfo: z.object({ endCursor: z.string(), hasNextPage: z.boolean() }),
});

describe('the catalog of data products', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await startRegistry(() => new Date('2026-11-23T10:00:00Z'));
    const [couriers, depots, drivers] = await Promise.all(
      ['couriers', 'depots', 'drivers'].map(newDomain),
    );
    if (!couriers || !depots || !drivers) throw new Error('there are no domains');
    const open = withLine(depots, 'status: draft', 'status: active');
    const closed = withLine(
      drivers,
      'customProperties:\n',
      'customProperties:\n  - { property: approval, value: required }\n',
    );
    const outcome = await registry.publish([couriers, open, closed], platform);
    expect(errorsOf(outcome)).toEqual([]);
  });
  afterAll(() => registry.room.stop());

  const listed = async (args: string) => {
    const { data } = await registry.room.ask(`{ dataProducts${args} {
      nodes { id } pageInfo { endCursor hasNextPage } } }`);
    return page.parse(data?.dataProducts);
  };
  const idsOf = async (args: string) => (await listed(args)).nodes.map(({ id }) => id);

  it('shows what a contract says', async () => {
    const { data } = await registry.room.ask(`{ dataProduct(id: "couriers") {
      id name owner status contractVersion purpose usage limitations tags isApprovalNeeded
      domain { name dataProducts { id } } environment { name } contract { name text }
      support { channel tool scope url } ports { name type environment location }
      serviceLevels { property promised unit measured isKept requests } sampleQueries { title query } } }`);
    expect(data?.dataProduct).toMatchObject({
      ...{ id: 'couriers', name: 'Couriers', owner: 'couriers', status: 'DRAFT' },
      ...{ contractVersion: '0.1.0', tags: ['couriers'], isApprovalNeeded: false },
      purpose: 'The couriers of the retailer, by id and name.',
      limitations: 'A first version, which knows ids and names only.',
      domain: { name: 'couriers', dataProducts: [{ id: 'couriers' }] },
      environment: { name: 'dev' },
      contract: { name: 'contract.odcs.yaml', text: expect.stringContaining('id: couriers') },
      support: [
        { channel: 'couriers-help', tool: 'email', url: 'mailto:couriers@example.com' },
        { channel: 'couriers-notices', scope: 'announcements' },
      ],
      ports: [{ name: 'graph', type: 'api', location: 'http://127.0.0.1:4000/graphql' }],
      sampleQueries: [
        { title: 'The first couriers', query: expect.stringContaining('FirstCouriers') },
      ],
    });
    expect(data?.dataProduct).toHaveProperty('serviceLevels.2', {
      ...{ property: 'latency', promised: '250', unit: 'ms' },
      ...{ measured: null, isKept: null, requests: null },
    });
  });

  it('tells what was measured day by day, for 1 to 90 days', async () => {
    const history = async (days: number) => {
      const { data, errors } = await registry.room.ask(`{ dataProduct(id: "couriers") {
        serviceLevels { history(days: ${days}) { day measured isKept requests } } } }`);
      return errors?.[0]?.extensions?.code ?? data?.dataProduct;
    };
    expect(await history(90)).toHaveProperty('serviceLevels.2', { history: [] });
    expect(await history(91)).toBe('INVALID_INPUT');
    expect(await history(0)).toBe('INVALID_INPUT');
  });

  it('tells which products need approval', async () => {
    const { data } = await registry.room.ask('{ dataProduct(id: "drivers") { isApprovalNeeded } }');
    expect(data?.dataProduct).toEqual({ isApprovalNeeded: true });
  });

  it('lists fields by path, page by page, with the class and the type', async () => {
    const query = `query Fields($after: String) { dataProduct(id: "couriers") {
      fields(first: 2, after: $after) { nodes { path logicalType isRequired dataClass description }
        pageInfo { endCursor hasNextPage } } } }`;
    const first = await registry.room.ask(query);
    expect(first.data?.dataProduct).toMatchObject({
      fields: {
        nodes: [
          { path: 'Courier.id', logicalType: 'string', isRequired: true, dataClass: 'public' },
          { path: 'Courier.name', description: 'The name that people use.' },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
    const form = z.object({ fields: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) });
    const after = form.parse(first.data?.dataProduct).fields.pageInfo.endCursor;
    const second = await registry.room.ask(query, { variables: { after } });
    expect(second.data?.dataProduct).toMatchObject({
      fields: { nodes: [{ path: 'Courier.updatedAt' }], pageInfo: { hasNextPage: false } },
    });
  });

  it('lists products by id, page by page', async () => {
    const first = await listed('(first: 2)');
    expect(first.nodes).toEqual([{ id: 'couriers' }, { id: 'depots' }]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await idsOf(`(first: 2, after: "${first.pageInfo.endCursor}")`)).toEqual(['drivers']);
  });

  it('lists those of one domain, status, tag or owner', async () => {
    expect(await idsOf('(domain: "depots")')).toEqual(['depots']);
    expect(await idsOf('(status: ACTIVE)')).toEqual(['depots']);
    expect(await idsOf('(tag: "drivers")')).toEqual(['drivers']);
    expect(await idsOf('(owner: "couriers")')).toEqual(['couriers']);
    const { data } = await registry.room.ask('{ dataProducts(tag: "nothing") { nodes { id } } }');
    expect(data?.dataProducts).toEqual({ nodes: [] });
  });

  it('lists domains, with what is served of them and their versions', async () => {
    const { data } = await registry.room.ask(`{ domains(first: 2) {
      nodes { name releases { environment { name } version { id } }
        versions { nodes { id number actor createdAt sdl contracts { name } check { isPassed } } } }
      pageInfo { hasNextPage } } }`);
    const couriers = {
      name: 'couriers',
      releases: [{ environment: { name: 'dev' }, version: { id: 'couriers:1' } }],
      versions: {
        nodes: [
          {
            ...{ id: 'couriers:1', number: 1, actor: 'team:platform' },
            createdAt: '2026-11-23T10:00:00.000Z',
            sdl: expect.stringContaining('type Courier'),
            contracts: [{ name: 'contract.odcs.yaml' }],
            check: { isPassed: true },
          },
        ],
      },
    };
    expect(data?.domains).toMatchObject({
      nodes: [couriers, { name: 'depots' }],
      pageInfo: { hasNextPage: true },
    });
    const one = await registry.room.ask(
      '{ domain(name: "drivers") { name } none: domain(name: "x") { name } }',
    );
    expect(one.data).toEqual({ domain: { name: 'drivers' }, none: null });
  });

  it('answers references to its entities, and reads many with as many statements as one', async () => {
    const query = `query Entities($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on DataProduct { id name fields { nodes { path } } changelog { to } }
      ... on Domain { domain: name } ... on DomainVersion { number } } }`;
    const product = (id: string) => ({ __typename: 'DataProduct', id });
    const ask = (representations: object[]) =>
      registry.room.ask(query, { variables: { representations } });
    registry.room.takeStatements();
    await ask([product('couriers')]);
    const forOne = registry.room.takeStatements().length;
    const { data } = await ask([
      ...['couriers', 'depots', 'nothing'].map(product),
      { __typename: 'Domain', name: 'drivers' },
      { __typename: 'Domain', name: 'nothing' },
      { __typename: 'DomainVersion', id: 'couriers:1' },
    ]);
    expect(data?._entities).toMatchObject([
      { name: 'Couriers', fields: { nodes: expect.any(Array) } },
      { name: 'Depots' },
      null,
      { domain: 'drivers' },
      null,
      { number: 1 },
    ]);
    expect(registry.room.takeStatements()).toHaveLength(forOne + 2);
  });

  it('shows agreements to teams, and to nobody else', async () => {
    const consumer = { name: 'storefront', owner: 'web', contact: 'web@example.com' };
    await registry.register({ ...consumer, purpose: 'The shop', dataProducts: ['couriers'] });
    const asking = `mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { userErrors { code } } }`;
    const asked = { consumer: 'storefront', dataProduct: 'drivers', purpose: 'To know who comes' };
    const input = { ...asked, idempotencyKey: 'one' };
    await registry.room.ask(asking, { variables: { input }, caller: 'consumer:storefront' });
    const query = `{ dataProduct(id: "drivers") {
      agreements { nodes { consumer { name } } } approved: agreements(status: APPROVED) { nodes { id } } } }`;
    const team = await registry.room.ask(query, { caller: 'team:drivers' });
    expect(team.data?.dataProduct).toEqual({
      agreements: { nodes: [{ consumer: { name: 'storefront' } }] },
      approved: { nodes: [] },
    });
    for (const caller of ['consumer:storefront', undefined]) {
      const other = await registry.room.ask(query, { caller });
      expect(other.data?.dataProduct).toEqual({ agreements: null, approved: null });
    }
  });

  it('tells where fields come from, and who asked for them lately in the same environment', async () => {
    const db = openDatabase<Tables>({ url: registry.room.databaseUrl, poolSize: 1 });
    try {
      await use(db, { hash: 'busy', client: 'shop', day: '2026-11-23', requests: 500 });
      await use(db, { hash: 'quiet', client: 'app', day: '2026-10-25', requests: 5 });
      await use(db, { hash: 'old', client: 'legacy', day: '2026-10-24', requests: 900 });
      await use(
        db,
        { hash: 'away', client: 'web', day: '2026-11-23', requests: 900 },
        'production',
      );
    } finally {
      await db.destroy();
    }
    const { data } = await registry.room.ask(`{ dataProduct(id: "couriers") {
      lineage { path source operations { hash } clients
        uses { operation { hash } client requests } } } }`);
    const nobody = { operations: [], clients: [], uses: [] };
    expect(data?.dataProduct).toEqual({
      lineage: [
        { path: 'Courier.id', source: 'couriers.id', ...nobody },
        {
          ...{ path: 'Courier.name', source: 'couriers.name' },
          operations: [{ hash: 'busy' }, { hash: 'quiet' }],
          clients: ['shop', 'app'],
          uses: [
            { operation: { hash: 'busy' }, client: 'shop', requests: 500 },
            { operation: { hash: 'quiet' }, client: 'app', requests: 5 },
          ],
        },
        { path: 'Courier.updatedAt', source: 'couriers.updated_at', ...nobody },
      ],
    });
  });
});

interface Use {
  hash: string;
  client: string;
  day: string;
  requests: number;
}

async function use(
  db: ReturnType<typeof openDatabase<Tables>>,
  { hash, ...rest }: Use,
  environment = 'dev',
): Promise<void> {
  const at = new Date();
  const operation = { hash, name: hash, text: '{ a }', first_seen_at: at, last_seen_at: at };
  await db.insertInto('operations').values(operation).execute();
  await db.insertInto('operation_fields').values({ hash, coordinate: 'Courier.name' }).execute();
  const counts = { errors: 0, latency: [], client_version: '' };
  await db
    .insertInto('usage_days')
    .values({ hash, environment, ...counts, ...rest })
    .execute();
}

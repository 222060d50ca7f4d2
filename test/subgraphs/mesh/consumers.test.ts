import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOperations } from '../../../schema/consumers/read-operations.ts';
import { registeredConsumers } from '../../../subgraphs/mesh/store/consumers.ts';
import { type Registry, startRegistry, storefront } from './registry.ts';

describe('registering a consumer', () => {
  let registry: Registry;
  let home: string;
  beforeAll(async () => {
    registry = await startRegistry();
    home = await mkdtemp(join(tmpdir(), 'weft-consumer-'));
  });
  afterAll(async () => {
    await registry.stop();
    await rm(home, { recursive: true, force: true });
  });

  const register = (input: object, caller = 'team:web') =>
    registry.does('registerConsumer', input, caller);
  const refusal = (code: string, message: RegExp, ...path: string[]) => ({
    consumer: null,
    userErrors: [{ code, message: expect.stringMatching(message), path }],
  });

  const page = 'query ProductPage($id: ID!) { product(id: $id) { ...Card } }';
  const card = 'fragment Card on Product { title }';
  const whole = `${page}\n${card}`;
  const sources: [string, string, Record<string, string>][] = [
    [
      'an Apollo manifest',
      'manifest.json',
      {
        'manifest.json': JSON.stringify({
          format: 'apollo-persisted-query-manifest',
          version: 1,
          operations: [{ id: '1', name: 'ProductPage', type: 'query', body: whole }],
        }),
      },
    ],
    ['persisted documents', 'documents.json', { 'documents.json': JSON.stringify({ abc: whole }) }],
    ['a folder of files', '.', { 'page.graphql': page, 'card.graphql': card }],
  ];
  it.each(sources)('takes the operations of %s', async (_what, path, files) => {
    const folder = await mkdtemp(join(home, 'source-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const { operations } = readOperations(join(folder, path));
    const given = operations.map(({ text }) => ({ text }));
    expect(await register({ ...storefront, name: 'shop', operations: given })).toMatchObject({
      consumer: { name: 'shop', operationCount: 1, dataProducts: [{ id: 'catalog-products' }] },
      userErrors: [],
    });
    const shown = await registry.ask(
      '{ consumer(name: "shop") { operations { nodes { name text hash } } } }',
      { caller: 'consumer:shop' },
    );
    expect(shown.data).toMatchObject({
      consumer: { operations: { nodes: [{ name: 'ProductPage' }] } },
    });
  });

  it('is changed and removed by itself, its own team and the platform’s alone', async () => {
    const input = { ...storefront, name: 'info-desk', operations: [{ text: '{ a }' }] };
    await register(input, 'consumer:info-desk');
    const forbidden = { code: 'FORBIDDEN', message: expect.stringMatching(/team:web/) };
    const emptied = { ...input, operations: [] };
    expect(await register(emptied, 'team:catalog')).toMatchObject({ userErrors: [forbidden] });
    const remove = (name: string, caller: string) =>
      registry.does('removeConsumer', { name }, caller);
    expect(await remove('info-desk', 'team:catalog')).toMatchObject({ userErrors: [forbidden] });
    const operations = async () =>
      (await registeredConsumers(registry.db)).find(({ name }) => name === 'info-desk')?.operations;
    expect(await operations()).toHaveLength(1);
    expect(await remove('info-desk', 'team:web')).toEqual({ isRemoved: true, userErrors: [] });
    expect(await operations()).toBeUndefined();
    expect(await remove('info-desk', 'team:platform')).toMatchObject({
      isRemoved: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'name'] }],
    });
  });

  it('changes nothing when the same is registered again, and counts what changes', async () => {
    const input = { ...storefront, name: 'app', operations: [{ text: '{ a }' }, { text: '{a}' }] };
    const first = await register(input);
    expect(first).toMatchObject({ consumer: { version: 1, operationCount: 1 } });
    expect(await register(input)).toEqual(first);
    // Without operations those before stay.
    const { operations: _same, ...rest } = input;
    expect(await register(rest)).toEqual(first);
    expect(await register({ ...rest, operations: [{ text: '{ b }' }] })).toMatchObject({
      consumer: { version: 2, operationCount: 1 },
    });
    expect(await register({ ...rest, owner: 'mobile', expectedVersion: 2 })).toMatchObject({
      consumer: { version: 3, owner: 'mobile', operationCount: 1 },
    });
    expect(await register({ ...rest, expectedVersion: 2 }, 'team:mobile')).toMatchObject(
      refusal('STALE_VERSION', /version 3, not 2/, 'input', 'expectedVersion'),
    );
    expect(await register({ ...rest, operations: [] }, 'team:mobile')).toMatchObject({
      consumer: { version: 4, operationCount: 0 },
    });
  });

  it('is created once, however many create it at once', async () => {
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((owner) =>
        register({ ...storefront, name: 'once', owner, expectedVersion: 0 }),
      ),
    );
    const created = answers.filter((answer) => JSON.stringify(answer).includes('"userErrors":[]'));
    expect(created).toHaveLength(1);
  });

  it('says which operations cannot be read, and why', async () => {
    const operations = [
      { text: '{ a }' },
      { name: 'Broken', text: 'query Broken { a' },
      { text: 'type A { b: Int }' },
    ];
    expect(await register({ ...storefront, name: 'broken', operations })).toEqual({
      consumer: null,
      userErrors: [
        {
          code: 'INVALID_INPUT',
          message: expect.stringMatching(/^Broken cannot be read: Syntax Error.*line 1, column/),
          path: ['input', 'operations', '1'],
        },
        {
          code: 'INVALID_INPUT',
          message: expect.stringContaining('only operations and fragments'),
          path: ['input', 'operations', '2'],
        },
      ],
    });
    expect(await shown('broken')).toBeNull();
  });

  it('takes operations that no graph answers yet', async () => {
    const operations = [{ text: '{ notYetThere { soon } }' }];
    expect(await register({ ...storefront, name: 'early', operations })).toMatchObject({
      consumer: { operationCount: 1 },
    });
  });

  it('says which data product is unknown, and which are like it', async () => {
    const dataProducts = ['catalog-products', 'catalog-product'];
    expect(await register({ ...storefront, name: 'typo', dataProducts })).toMatchObject(
      refusal(
        'UNKNOWN_REFERENCE',
        /no data product catalog-product; the nearest are: catalog-products, /,
        'input',
        'dataProducts',
      ),
    );
  });

  it('lets a consumer keep a data product that is gone by now', async () => {
    const input = { ...storefront, name: 'faithful' };
    await registry.db
      .insertInto('consumers')
      .values({
        name: 'faithful',
        owner: 'web',
        contact: 'web@example.com',
        purpose: 'The shop',
        products: ['gone'],
        registered_at: new Date(),
      })
      .execute();
    expect(await register({ ...input, dataProducts: ['gone'] })).toMatchObject({
      consumer: { version: 1, dataProducts: [] },
    });
  });

  it('is open to the consumer itself and to teams', async () => {
    const self = { ...storefront, name: 'kiosk' };
    expect(await register(self, 'consumer:kiosk')).toMatchObject({ userErrors: [] });
    const others = [
      ['consumer:shop', 'FORBIDDEN'],
      ['office:dach', 'FORBIDDEN'],
      ['', 'UNAUTHENTICATED'],
    ] as const;
    for (const [caller, code] of others) {
      expect(await register(self, caller)).toMatchObject({ userErrors: [{ code }] });
    }
    expect(await shown('kiosk', 'consumer:shop')).toBeNull();
    expect(await shown('kiosk', '')).toBeNull();
    expect(await shown('kiosk', 'consumer:kiosk')).toMatchObject({ name: 'kiosk' });
  });

  async function shown(name: string, caller = 'team:web'): Promise<unknown> {
    const query = 'query ($name: ID!) { consumer(name: $name) { name } }';
    const { data } = await registry.ask(query, { variables: { name }, caller });
    return data?.consumer;
  }

  it('lists consumers by name to teams, itself to a consumer, and nobody to strangers', async () => {
    const query = '{ consumers(first: 100) { nodes { name } } }';
    const names = async (caller: string) => (await registry.ask(query, { caller })).data?.consumers;
    await register({ ...storefront, name: 'a-first' });
    await register({ ...storefront, name: 'kiosk' });
    expect(await names('team:web')).toMatchObject({
      nodes: expect.arrayContaining([{ name: 'a-first' }, { name: 'kiosk' }]),
    });
    expect(await names('consumer:kiosk')).toEqual({ nodes: [{ name: 'kiosk' }] });
    expect(await names('')).toEqual({ nodes: [] });
  });

  it('is listed with as many statements for many consumers as for few', async () => {
    const query = `query ($first: Int) { consumers(first: $first) { nodes {
      name operationCount dataProducts { name } notices { message } } } }`;
    const statements = async (first: number) => {
      registry.takeStatements();
      await registry.ask(query, { variables: { first }, caller: 'team:web' });
      return registry.takeStatements().length;
    };
    await register({ ...storefront, name: 'one-more' });
    expect(await statements(1)).toBe(4);
    expect(await statements(7)).toBe(4);
  });

  it('gives checks everybody with all operations', async () => {
    await register({ ...storefront, name: 'checked', operations: [{ text: 'query Q { a }' }] });
    expect(await registeredConsumers(registry.db)).toContainEqual({
      name: 'checked',
      owner: 'web',
      contact: 'web@example.com',
      products: ['catalog-products'],
      operations: [{ name: 'Q', text: 'query Q { a }' }],
    });
  });
});

describe('operations that are made to harm', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  const send = async (operations: object[]) => {
    const input = { ...storefront, operations };
    const query = `mutation ($input: RegisterConsumerInput!) { done: registerConsumer(input: $input) {
      consumer { operationCount } userErrors { code message path } } }`;
    return registry.ask(query, { variables: { input }, caller: 'team:web' });
  };
  const refused = (message: RegExp, ...path: string[]) => ({
    data: {
      done: {
        userErrors: [{ code: 'INVALID_INPUT', message: expect.stringMatching(message), path }],
      },
    },
  });
  const place = ['input', 'operations', '0'];

  const harmful: [string, () => object[], object][] = [
    [
      'a megabyte of nested braces',
      () => [{ text: '{a'.repeat(500_000) }],
      refused(/Deeper than 100 levels/, ...place),
    ],
    [
      'braces nested deeper than the stack',
      () => [{ text: `${'{a'.repeat(9_900)}${'}'.repeat(9_900)}` }],
      refused(/Deeper than 100 levels/, ...place),
    ],
    [
      '10,001 operations',
      () => Array.from({ length: 10_001 }, (_none, at) => ({ text: `{ a${at} }` })),
      refused(/at most 10000/, 'input', 'operations'),
    ],
    [
      'a NUL character',
      () => [{ text: '{ a(b: "\0") }' }],
      { errors: [{ message: expect.stringContaining('NUL character') }] },
    ],
  ];
  it.each(harmful)('are refused with the reason: %s', async (_what, make, answer) => {
    expect(await send(make())).toMatchObject(answer);
    expect((await registry.ask('{ environments { name } }')).errors).toBeUndefined();
  });

  it('are refused when they are larger than a request may be, and the room answers', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(11e6) } });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(registry.url, { method: 'POST', headers, body });
    expect(response.status).toBe(413);
    expect((await registry.ask('{ environments { name } }')).errors).toBeUndefined();
  });

  it('do not keep others waiting while 10,000 of them are read', { timeout: 60_000 }, async () => {
    const operations = Array.from({ length: 10_000 }, (_none, at) => ({
      text: `query Q${at}($id: ID!) { product(id: $id) { ${'title '.repeat(20)} } }`,
    }));
    const start = performance.now();
    let isOver = false;
    const waits: number[] = [];
    const sending = send(operations).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const asked = performance.now();
      await registry.ask('{ environments { name } }');
      waits.push(performance.now() - asked);
    }
    expect(await sending).toMatchObject({
      data: { done: { consumer: { operationCount: 10_000 } } },
    });
    // Read in one go, they would hold up others for a third of the time.
    expect(Math.max(...waits)).toBeLessThan((performance.now() - start) / 4);
  });

  it('leave room for others: the registry says when it is full', { timeout: 60_000 }, async () => {
    const many = (name: string, count: number) =>
      registry.does(
        'registerConsumer',
        {
          ...storefront,
          name,
          operations: Array.from({ length: count }, (_none, at) => ({ text: `{ ${name}${at} }` })),
        },
        'team:web',
      );
    expect(await many('a', 10_000)).toMatchObject({ userErrors: [] });
    expect(await many('b', 10_000)).toMatchObject({ userErrors: [{ code: 'LIMIT_EXCEEDED' }] });
    expect(await registry.ask('{ consumer(name: "b") { name } }', { caller: 'team:web' })).toEqual({
      data: { consumer: null },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Registry, startRegistry, storefront, today } from './registry.ts';

const consumersForm = z.object({
  consumers: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
});
const answer = z.object({ agreement: z.object({ id: z.string() }) });

describe('access to a data product', () => {
  let registry: Registry;
  let count = 0;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  /** A consumer that nobody knew before. */
  async function someone(): Promise<string> {
    count += 1;
    const name = `c${count}`;
    await registry.does('registerConsumer', { ...storefront, name }, 'team:web');
    return name;
  }
  const asks = (consumer: string, dataProduct: string, key = `${consumer} ${dataProduct}`) =>
    registry.does(
      'requestAccess',
      { idempotencyKey: key, consumer, dataProduct, purpose: 'A payslip' },
      `consumer:${consumer}`,
    );
  async function requested(consumer: string): Promise<string> {
    return answer.parse(await asks(consumer, 'payroll-salaries')).agreement.id;
  }
  const approve = (id: string, caller = 'team:payroll', more: object = {}) =>
    registry.does('approveAccess', { id, endsOn: '2026-12-31', ...more }, caller);
  const refused = (code: string) => ({ agreement: null, userErrors: [{ code }] });

  it('is granted at once for a year where it is open to all', async () => {
    const name = await someone();
    expect(await asks(name, 'catalog-products')).toMatchObject({
      agreement: {
        status: 'APPROVED',
        decidedBy: 'nobody: open to all',
        endsOn: '2027-11-23',
        consumer: { name },
        dataProduct: { id: 'catalog-products' },
      },
      userErrors: [],
    });
  });

  it('is decided by the product’s domain, its owner or the platform team', async () => {
    for (const caller of ['team:payroll', 'team:payroll-owners', 'team:platform']) {
      const id = await requested(await someone());
      expect(await approve(id, caller)).toMatchObject({
        agreement: { status: 'APPROVED', decidedBy: caller, endsOn: '2026-12-31', version: 2 },
      });
    }
    const id = await requested(await someone());
    for (const caller of ['team:catalog', `consumer:c${count}`, 'office:dach']) {
      expect(await approve(id, caller)).toMatchObject(refused('FORBIDDEN'));
    }
    expect(await approve(id, '')).toMatchObject(refused('UNAUTHENTICATED'));
    expect(
      await registry.does('refuseAccess', { id, reason: 'No need.' }, 'team:payroll'),
    ).toMatchObject({ agreement: { status: 'REFUSED', reason: 'No need.', endsOn: null } });
    expect(await approve(id)).toMatchObject(refused('INVALID_TRANSITION'));
  });

  it('ends by itself after its last day, without anybody writing it down', async () => {
    const name = await someone();
    const id = await requested(name);
    await approve(id);
    const statusOf = async (status?: string) => {
      const query = `query ($consumer: ID, $status: AgreementStatus) {
        agreements(consumer: $consumer, status: $status) { nodes { status } } }`;
      const variables = { consumer: name, status };
      return (await registry.ask(query, { variables, caller: 'team:x' })).data?.agreements;
    };
    const withAccess = async () => {
      const query = '{ consumers(dataProduct: "payroll-salaries", first: 100) { nodes { name } } }';
      const { data } = await registry.ask(query, { caller: 'team:x' });
      return consumersForm.parse(data).consumers.nodes;
    };
    registry.setDay('2026-12-31');
    expect(await statusOf()).toEqual({ nodes: [{ status: 'APPROVED' }] });
    expect(await statusOf('APPROVED')).toEqual({ nodes: [{ status: 'APPROVED' }] });
    expect(await withAccess()).toContainEqual({ name });
    registry.setDay('2027-01-01');
    expect(await statusOf()).toEqual({ nodes: [{ status: 'ENDED' }] });
    expect(await statusOf('APPROVED')).toEqual({ nodes: [] });
    expect(await withAccess()).not.toContainEqual({ name });
    expect(await statusOf('ENDED')).toEqual({ nodes: [{ status: 'ENDED' }] });
    // What is over does not stand in the way of asking again.
    expect(await asks(name, 'payroll-salaries', 'again')).toMatchObject({
      agreement: { status: 'REQUESTED' },
    });
    registry.setDay(today);
  });

  it('is ended by its owner or by the consumer itself', async () => {
    for (const who of ['owner', 'consumer']) {
      const name = await someone();
      const id = await requested(name);
      await approve(id);
      const end = (caller: string) =>
        registry.does('endAccess', { id, reason: 'Moved away.' }, caller);
      expect(await end('consumer:stranger')).toMatchObject(refused('FORBIDDEN'));
      const caller = who === 'owner' ? 'team:payroll' : `consumer:${name}`;
      expect(await end(caller)).toMatchObject({ agreement: { status: 'ENDED', version: 3 } });
    }
  });

  it('is asked for once with one key, however often it is sent', async () => {
    const name = await someone();
    const answers = await Promise.all([1, 2, 3, 4].map(() => asks(name, 'payroll-salaries')));
    expect(new Set(answers.map((one) => answer.parse(one).agreement.id)).size).toBe(1);
    expect(await asks(name, 'catalog-products', `${name} payroll-salaries`)).toMatchObject(
      refused('IDEMPOTENCY_MISMATCH'),
    );
  });

  it('is asked for once at a time, and says which request is open', async () => {
    const name = await someone();
    const answers = await Promise.all(
      [1, 2, 3, 4].map((key) => asks(name, 'payroll-salaries', `${key}`)),
    );
    const made = answers.flatMap((one) => {
      const parsed = answer.safeParse(one);
      return parsed.success ? [parsed.data.agreement.id] : [];
    });
    expect(made).toHaveLength(1);
    expect(await asks(name, 'payroll-salaries', '5')).toMatchObject({
      userErrors: [{ code: 'ALREADY_EXISTS', message: expect.stringContaining(made[0] ?? '?') }],
    });
  });

  it('is decided once when two owners decide at once', async () => {
    for (const more of [{}, { expectedVersion: 1 }]) {
      const id = await requested(await someone());
      const answers = await Promise.all([
        approve(id, 'team:payroll', more),
        registry.does('refuseAccess', { id, reason: 'No.', ...more }, 'team:platform'),
      ]);
      const code = 'expectedVersion' in more ? 'STALE_VERSION' : 'INVALID_TRANSITION';
      const codes = answers.map((one) => JSON.stringify(one).match(/"code":"(\w+)"/)?.[1]);
      expect(codes.sort()).toEqual([code, undefined]);
    }
  });

  it('is not asked for by strangers, for nobody, or for nothing', async () => {
    const name = await someone();
    const input = { idempotencyKey: 'k', consumer: name, purpose: 'To see' };
    const ask = (more: object, caller: string) =>
      registry.does('requestAccess', { ...input, ...more }, caller);
    const dataProduct = 'catalog-products';
    expect(await ask({ dataProduct }, 'consumer:stranger')).toMatchObject(refused('FORBIDDEN'));
    expect(await ask({ dataProduct }, '')).toMatchObject(refused('UNAUTHENTICATED'));
    expect(await ask({ dataProduct, consumer: 'nobody' }, 'team:x')).toMatchObject(
      refused('UNKNOWN_REFERENCE'),
    );
    expect(await ask({ dataProduct: 'catalog-product' }, 'team:x')).toMatchObject({
      userErrors: [
        { code: 'UNKNOWN_REFERENCE', message: expect.stringContaining('catalog-products') },
      ],
    });
    expect(await approve('nothing')).toMatchObject(refused('NOT_FOUND'));
  });

  it('is seen by the consumer and by teams, and by nobody else', async () => {
    const name = await someone();
    const id = await requested(name);
    const query = `query ($id: ID!, $name: ID!) {
      agreement(id: $id) { id } agreements(consumer: $name) { nodes { id } }
      consumer(name: $name) { agreements { nodes { id } } } }`;
    const see = async (caller: string) =>
      (await registry.ask(query, { variables: { id, name }, caller })).data;
    const all = {
      agreement: { id },
      agreements: { nodes: [{ id }] },
      consumer: { agreements: { nodes: [{ id }] } },
    };
    const nothing = { agreement: null, agreements: { nodes: [] }, consumer: null };
    expect(await see(`consumer:${name}`)).toEqual(all);
    expect(await see('team:marketing')).toEqual(all);
    for (const caller of ['consumer:other', 'office:dach', '']) {
      expect(await see(caller)).toEqual(nothing);
    }
    // The same holds for whoever comes from another part of the graph.
    const entity = `query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }`;
    const keys = [
      { __typename: 'Agreement', id },
      { __typename: 'Consumer', name },
    ];
    const strange = await registry.ask(entity, { variables: { keys }, caller: 'consumer:other' });
    expect(strange.data).toEqual({ _entities: [null, null] });
  });

  it('is listed page by page, the latest request first', async () => {
    const name = await someone();
    await asks(name, 'catalog-products');
    const second = await requested(name);
    const query = `query ($after: String, $name: ID!) {
      agreements(consumer: $name, first: 1, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const page = z.object({
      agreements: z.object({
        nodes: z.array(z.object({ id: z.string() })),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
      }),
    });
    const read = async (after?: string) =>
      page.parse((await registry.ask(query, { variables: { name, after }, caller: 'team:x' })).data)
        .agreements;
    const first = await read();
    expect(first).toMatchObject({ nodes: [{ id: second }], pageInfo: { hasNextPage: true } });
    expect(await read(first.pageInfo.endCursor)).toMatchObject({
      nodes: [{}],
      pageInfo: { hasNextPage: false },
    });
  });
});

import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callerHeader } from '../../../platform/identity/caller.ts';
import { openDatabase } from '../../../platform/storage/database.ts';
import { usageReceipt } from '../../../schema/checks/usage/usage-report.ts';
import { room } from '../../../subgraphs/mesh/main.ts';
import { forgetOldUsage } from '../../../subgraphs/mesh/store/forget-usage.ts';
import type { Tables } from '../../../subgraphs/mesh/store/tables.ts';
import { recordReport } from '../../../subgraphs/mesh/store/usage-reports.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { latencyOf, operation, report, today, use } from './report.ts';

const now = new Date(`${today}T10:00:00Z`);
const page = z.object({
  operations: z.object({
    nodes: z.array(z.object({ text: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

describe('use in the registry', () => {
  let registry: TestSubgraph;
  let db: Kysely<Tables>;
  beforeAll(async () => {
    registry = await startTestSubgraph(room, { samples: false, clock: () => now });
    db = openDatabase<Tables>({ url: registry.databaseUrl, poolSize: 8 });
  });
  afterAll(async () => {
    await db.destroy();
    await registry.stop();
  });
  beforeEach(async () => {
    await db.deleteFrom('operations').execute();
    await db.deleteFrom('usage_reports').execute();
  });

  const send = async (body: unknown, caller = 'team:platform') => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (caller) headers[callerHeader] = caller;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const url = new URL('/usage', registry.url);
    const response = await fetch(url, { method: 'POST', headers, body: text });
    return { status: response.status, text: await response.text() };
  };
  const counted = async (body: unknown) => {
    const { status, text } = await send(body);
    if (status !== 200) throw new Error(text);
    return usageReceipt.parse(JSON.parse(text));
  };
  const everything = async () => {
    const operations = await db.selectFrom('operations').selectAll().execute();
    const fields = await db.selectFrom('operation_fields').selectAll().execute();
    const days = await db.selectFrom('usage_days').selectAll().execute();
    return { operations, fields, days };
  };
  const list = async (args: string) => {
    const query = `{ operations(${args}) { nodes { text } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await registry.ask(query);
    if (errors) throw new Error(JSON.stringify(errors));
    return page.parse(data).operations;
  };

  it('is shown by operation, client, version and day, with how long answers took', async () => {
    const text = 'query Page{product(id:""){title}}';
    const fields = ['Query.product', 'Product.title'];
    const rows = [
      use({ requests: 4, errors: 1, latency: latencyOf(8, 9, 40, 290) }),
      use({ version: '2', day: '2026-11-25', latency: latencyOf(90_000) }),
    ];
    await counted(report([operation(text, rows, fields)]));
    await counted(
      report([operation(text, [use({ requests: 2, latency: latencyOf(8, 8) })], fields)]),
    );
    await counted(report([operation(text)], { environment: 'dev' }));
    const { data } = await registry.ask(`{ operations { nodes {
      name text fields firstSeenAt lastSeenAt
      usage(environment: "production") { environment client clientVersion day requests errors medianMs p95Ms p99Ms }
    } } }`);
    const at = '2026-11-26T10:00:00.000Z';
    const row = { environment: 'production', client: 'shop' };
    expect(data).toEqual({
      operations: {
        nodes: [
          {
            name: 'Page',
            text,
            fields: fields.toSorted(),
            firstSeenAt: at,
            lastSeenAt: at,
            usage: [
              {
                ...row,
                clientVersion: '1',
                day: today,
                requests: 6,
                errors: 1,
                medianMs: 10,
                p95Ms: 300,
                p99Ms: 300,
              },
              {
                ...row,
                clientVersion: '2',
                day: '2026-11-25',
                requests: 1,
                errors: 0,
                medianMs: 60_000,
                p95Ms: 60_000,
                p99Ms: 60_000,
              },
            ],
          },
        ],
      },
    });
  });

  it('counts once, however often a report is sent, and at the same time', async () => {
    const body = report([operation('{a}', [use({ requests: 5 })])]);
    const receipts = await Promise.all(Array.from({ length: 5 }, () => counted(body)));
    expect(receipts.filter(({ isKnown }) => !isKnown)).toHaveLength(1);
    expect((await everything()).days).toMatchObject([{ requests: 5 }]);
  });

  it('loses nothing when several gateways report the same operations at once', async () => {
    const texts = Array.from({ length: 30 }, (_, n) => `{f${n}}`);
    const bodies = Array.from({ length: 16 }, (_, n) => {
      const operations = texts.map((text) =>
        operation(text, [use()], [`Query.${text.slice(1, -1)}`]),
      );
      return report(n % 2 ? operations : operations.toReversed());
    });
    await Promise.all(bodies.map(counted));
    const { operations, days } = await everything();
    expect(operations).toHaveLength(30);
    expect(days.map(({ requests }) => requests)).toEqual(Array(30).fill(16));
  });

  it('stores no literal and nobody’s address, whoever sends them', async () => {
    const secret = 'ada@example.com';
    await counted(
      report([
        operation(
          `# ${secret}\nquery Q($m: String = "${secret}") { user(mail: "${secret}", age: 37) { id(of: $m) } }`,
        ),
        operation('{user{id}}', [use({ client: secret, version: secret })]),
      ]),
    );
    const stored = JSON.stringify(await everything());
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain('37');
    expect(stored).toContain('query Q($m:String=\\"\\"){user(age:0 mail:\\"\\"){id(of:$m)}}');
  });

  it('takes texts that differ in literals for one operation', async () => {
    await counted(report([operation('{ a(id: "1") }'), operation('{ a(id: "2") }')]));
    await counted(report([operation('{a(id:"")}')]));
    expect((await everything()).days).toMatchObject([{ requests: 3 }]);
  });

  it('refuses what cannot be read and what is of no time, and counts the rest', async () => {
    const { refused } = await counted(
      report([
        operation('{ a', [use({ requests: 3 })]),
        operation('{b}', [
          use(),
          use({ day: '2026-09-01', requests: 7 }),
          use({ day: '2027-01-01' }),
        ]),
        operation('type A { b: Int }'),
        operation('{c}'),
      ]),
    );
    expect(refused).toMatchObject([
      { operation: 0, requests: 3, reason: expect.stringContaining('Syntax Error') },
      { operation: 1, requests: 8, reason: expect.stringContaining('day') },
      { operation: 2, reason: expect.stringContaining('only operations') },
    ]);
    expect((await everything()).operations.map(({ text }) => text).sort()).toEqual(
      ['{b}', '{c}'].map((text) => `query${text}`),
    );
  });

  it.each([
    ['another team', 'team:catalog', 403],
    ['a consumer', 'consumer:shop', 403],
    ['nobody', '', 401],
  ])('is taken from the platform team alone, not from %s', async (_who, caller, status) => {
    expect((await send(report([operation('{a}')]), caller)).status).toBe(status);
    expect((await everything()).days).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 400, 'JSON'],
    ['no report', {}, 400, 'operations'],
    [
      'an unknown environment',
      report([operation('{a}')], { environment: 'prod' }),
      400,
      'dev, staging, production',
    ],
    [
      'fewer requests than errors',
      report([operation('{a}', [use({ errors: 2 })])]),
      400,
      'more errors than requests',
    ],
    ['other classes', report([operation('{a}', [use({ latency: [1] })])]), 400, 'latency'],
    [
      'a field that is none',
      report([operation('{a}', [use()], ['ada@example.com'])]),
      400,
      'fields',
    ],
    ['too much', JSON.stringify({ much: 'x'.repeat(2_100_000) }), 413, 'send several'],
  ])('is refused with the reason when it is %s', async (_what, body, status, reason) => {
    const answer = await send(body);
    expect(answer).toMatchObject({ status, text: expect.stringContaining(reason) });
    expect((await everything()).operations).toEqual([]);
  });

  it('has bounds for operations and for clients, and tells what they leave out', async () => {
    const bounds = { operations: 2, clients: 2 };
    const texts = ['{a}', '{b}', '{c}'];
    const first = await recordReport(db, report(texts.map((text) => operation(text))), now, bounds);
    expect(first.refused).toMatchObject([
      { operation: 2, requests: 1, reason: expect.stringContaining('operations') },
    ]);
    const clients = ['shop', 'till', 'kiosk'].map((client) => use({ client, requests: 2 }));
    const second = await recordReport(db, report([operation('query{a}', clients)]), now, bounds);
    expect(second.refused).toMatchObject([
      { requests: 2, reason: expect.stringContaining('clients') },
    ]);
    // Those that are known go on, and another day has room again.
    const known = [use({ client: 'till' }), use({ client: 'kiosk', day: '2026-11-25' })];
    expect(
      (await recordReport(db, report([operation('query{b}', known)]), now, bounds)).refused,
    ).toEqual([]);
  });

  it('is listed page by page, the latest seen first, by client and by field', async () => {
    for (const [n, text] of ['{a}', '{b}', '{c}'].entries()) {
      const client = n === 1 ? 'till' : 'shop';
      const body = report([operation(text, [use({ client })], [`Query.${text[1]}`])]);
      await recordReport(db, body, new Date(now.getTime() + n));
    }
    const first = await list('first: 2');
    expect(first.nodes.map(({ text }) => text)).toEqual(['query{c}', 'query{b}']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(rest.nodes.map(({ text }) => text)).toEqual(['query{a}']);
    expect((await list('client: "till"')).nodes).toEqual([{ text: 'query{b}' }]);
    expect((await list('field: "Query.c"')).nodes).toEqual([{ text: 'query{c}' }]);
    expect((await list('field: "Query.c", client: "till"')).nodes).toEqual([]);
  });

  it('is read for a page of operations with as many statements as for one', async () => {
    await counted(report(Array.from({ length: 20 }, (_, n) => operation(`{f${n}}`))));
    const query = (first: number) =>
      `{ operations(first: ${first}) { nodes { fields usage(days: 7) { requests } } } }`;
    registry.takeStatements();
    await registry.ask(query(1));
    const one = registry.takeStatements().length;
    await registry.ask(query(20));
    expect(registry.takeStatements()).toHaveLength(one);
  });

  it('says which days can be asked for', async () => {
    await counted(report([operation('{a}', [use(), use({ day: '2026-11-20' })])]));
    const days = async (count: number) =>
      registry.ask(`{ operations { nodes { usage(days: ${count}) { day } } } }`);
    const nodes = (...found: string[]) => ({ nodes: [{ usage: found.map((day) => ({ day })) }] });
    expect((await days(6)).data).toEqual({ operations: nodes(today) });
    expect((await days(7)).data).toEqual({ operations: nodes(today, '2026-11-20') });
    expect((await days(0)).errors?.[0]?.message).toContain('1 to 400');
  });

  it('is forgotten after 400 days, and a report’s id after two', async () => {
    await counted(report([operation('{a}')]));
    await counted(report([operation('{b}')]));
    const at = (days: number) => new Date(now.getTime() + days * 86_400_000);
    const forget = async (days: number) => {
      while (await forgetOldUsage(db, at(days)));
    };
    const ids = () => db.selectFrom('usage_reports').select('id').execute();
    await forget(1);
    expect(await ids()).toHaveLength(2);
    await forget(3);
    expect(await ids()).toEqual([]);
    await recordReport(db, report([operation('{b}', [use({ day: '2026-12-20' })])]), at(24));
    await forget(399);
    expect((await everything()).days).toHaveLength(3);
    await forget(400);
    const { operations, days } = await everything();
    expect(operations.map(({ text }) => text)).toEqual(['query{b}']);
    expect(days).toMatchObject([{ day: '2026-12-20' }]);
  });

  it('is not forgotten while it is reported', async () => {
    await recordReport(db, report([operation('{a}')]), now);
    const later = new Date(now.getTime() + 500 * 86_400_000);
    const day = later.toISOString().slice(0, 10);
    const reports = Array.from({ length: 40 }, () => {
      const body = report([operation('{a}', [use({ day })])], { id: randomUUID() });
      return recordReport(db, body, later);
    });
    await Promise.all([...reports, forgetOldUsage(db, later), forgetOldUsage(db, later)]);
    await forgetOldUsage(db, later);
    expect((await everything()).days).toMatchObject([{ day, requests: 40 }]);
  });
});

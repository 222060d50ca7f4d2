import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type DomainText, edited, newDomain, withField } from './domain-text.ts';
import { errorsOf, startRegistry, type TestRegistry } from './release-registry.ts';

const pages = z.object({
  checks: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ endCursor: z.string() }),
  }),
});

describe('publishing a domain', () => {
  let registry: TestRegistry;
  let couriers: DomainText;

  beforeAll(async () => {
    registry = await startRegistry();
    couriers = await newDomain('couriers');
  });
  afterAll(() => registry.room.stop());

  it('serves the first version, with the graph that it composes to', async () => {
    const outcome = await registry.publish([couriers]);
    expect(errorsOf(outcome)).toEqual([]);
    expect(outcome).toMatchObject({
      isChanged: true,
      userErrors: [],
      environment: { revision: 1 },
    });
    const { versions, sdl } = await registry.served('dev');
    expect(versions).toEqual({ couriers: 1 });
    expect(sdl).toContain('http://127.0.0.1:4199/couriers');
  });

  it('changes nothing when the same is published again', async () => {
    const outcome = await registry.publish([couriers]);
    expect(outcome).toMatchObject({ isChanged: false, check: null, environment: { revision: 1 } });
  });

  it('serves a change that fits under the next version', async () => {
    const outcome = await registry.publish([withField(couriers, 'slogan', '0.2.0')]);
    expect(errorsOf(outcome)).toEqual([]);
    expect(await registry.served('dev')).toMatchObject({ revision: 2, versions: { couriers: 2 } });
  });

  it('stops a change whose contract keeps its version, and changes nothing', async () => {
    const outcome = await registry.publish([withField(couriers, 'motto', '0.2.0')]);
    expect(errorsOf(outcome)).toContain('version-step couriers');
    expect(outcome).toMatchObject({ isChanged: false, check: { isPassed: false } });
    expect(await registry.served('dev')).toMatchObject({ revision: 2, versions: { couriers: 2 } });
  });

  it('stops a contract that promises what the database does not hold', async () => {
    const columns = [{ name: 'id', type: 'text', isNullable: false }];
    const tables = [{ name: 'couriers', columns, uniqueKeys: [['id']] }];
    const outcome = await registry.publish([{ ...withField(couriers, 'motto', '0.3.0'), tables }]);
    expect(errorsOf(outcome)).toContain('contract-conformance');
    expect(outcome.isChanged).toBe(false);
  });

  it('stops what does not compose with the others, at its line', async () => {
    const clash = edited(await newDomain('parcels'), {
      sdl: (sdl) => `${sdl}\n"Another courier."\ntype Courier {\n  "Its id."\n  id: Int\n}\n`,
    });
    const outcome = await registry.publish([clash]);
    expect(outcome.check?.isPassed).toBe(false);
    const composition = outcome.check?.steps.find(({ name }) => name === 'composition');
    expect(composition?.findings[0]).toMatchObject({
      level: 'ERROR',
      file: 'parcels/schema.graphql',
      line: expect.any(Number),
    });
    expect((await registry.served('dev')).versions).toEqual({ couriers: 2 });
  });

  it('publishes several domains together or not at all', async () => {
    const [good, bad] = [await newDomain('depots'), await newDomain('drivers')];
    const broken = edited(bad, { sdl: (sdl) => sdl.replace('type Driver ', 'type driver ') });
    const refused = await registry.publish([good, broken], { caller: 'team:platform' });
    expect(refused.isChanged).toBe(false);
    expect((await registry.served('dev')).versions).toEqual({ couriers: 2 });
    const together = await registry.publish([good, bad], { caller: 'team:platform' });
    expect(errorsOf(together)).toEqual([]);
    expect(await registry.served('dev')).toMatchObject({
      revision: 3,
      versions: { couriers: 2, depots: 1, drivers: 1 },
    });
  });

  it('is open to the domain’s own team and the platform’s alone', async () => {
    const refused = await registry.publish([couriers], { caller: 'team:parcels' });
    expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refused.userErrors[0]?.message).toContain('team:couriers');
  });

  it('refuses what was based on an older revision', async () => {
    const late = withField(couriers, 'motto', '0.3.0');
    const outcome = await registry.publish([late], { expectedRevision: 1 });
    expect(outcome.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  it('keeps a check that was only a question, and serves nothing of it', async () => {
    const { revision } = await registry.served('dev');
    const outcome = await registry.check([withField(couriers, 'motto', '0.3.0')]);
    expect(outcome.check?.isPassed).toBe(true);
    const query = `query Latest { checks(first: 1) { nodes { id reason isPassed actor } } }`;
    const { data } = await registry.room.ask(query);
    expect(data).toMatchObject({
      checks: { nodes: [{ id: outcome.check?.id, reason: 'CHECK', actor: 'team:couriers' }] },
    });
    expect((await registry.served('dev')).revision).toBe(revision);
  });

  it('lists checks page by page, those of one outcome alone where asked', async () => {
    const query = `query Failed($after: String) {
      checks(first: 1, after: $after, isPassed: false, domain: "couriers") {
        nodes { id isPassed domains } pageInfo { endCursor hasNextPage } } }`;
    const first = await registry.room.ask(query);
    expect(first.data).toMatchObject({
      checks: { nodes: [{ isPassed: false }], pageInfo: { hasNextPage: true } },
    });
    const { endCursor } = pages.parse(first.data).checks.pageInfo;
    const second = await registry.room.ask(query, { variables: { after: endCursor } });
    const [one, other] = [first, second].map(({ data }) => pages.parse(data).checks.nodes[0]?.id);
    expect(other).toEqual(expect.any(String));
    expect(other).not.toBe(one);
  });

  it('tells environments that there are when one is unknown', async () => {
    const outcome = await registry.publish([couriers], { environment: 'test' });
    expect(outcome.userErrors[0]?.message).toContain('dev, staging, production');
  });
});

describe('teams that publish at the same time', () => {
  it('are all served, and no graph lacks one that was served before', async () => {
    const registry = await startRegistry();
    try {
      const names = ['couriers', 'parcels', 'depots', 'drivers'];
      const texts = await Promise.all(names.map(newDomain));
      const outcomes = await Promise.all(texts.map((text) => registry.publish([text])));
      expect(outcomes.map(errorsOf)).toEqual(names.map(() => []));
      const { revision, sdl, versions } = await registry.served('dev');
      expect(revision).toBe(names.length);
      expect(Object.keys(versions)).toEqual(names.toSorted());
      for (const name of names) expect(sdl).toContain(`http://127.0.0.1:4199/${name}`);
    } finally {
      await registry.room.stop();
    }
  });
});

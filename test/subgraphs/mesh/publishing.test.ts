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

  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.room.stop());

  /** A domain whose first version is served. */
  const published = async (domain: string): Promise<DomainText> => {
    const text = await newDomain(domain);
    expect(errorsOf(await registry.publish([text]))).toEqual([]);
    return text;
  };
  const revision = async () => (await registry.served('dev')).revision;
  const versionOf = async (domain: string) => (await registry.served('dev')).versions[domain];

  it('serves the first version, with the graph that it composes to', async () => {
    const before = await revision();
    const outcome = await registry.publish([await newDomain('couriers')]);
    expect(errorsOf(outcome)).toEqual([]);
    const environment = { revision: before + 1 };
    expect(outcome).toMatchObject({ isChanged: true, userErrors: [], environment });
    const { versions, sdl } = await registry.served('dev');
    expect(versions).toMatchObject({ couriers: 1 });
    expect(sdl).toContain('http://127.0.0.1:4199/couriers');
  });

  it('changes nothing when the same is published again', async () => {
    const bikes = await published('bikes');
    const environment = { revision: await revision() };
    const outcome = await registry.publish([bikes]);
    expect(outcome).toMatchObject({ isChanged: false, check: null, environment });
  });

  it('serves a change that fits under the next version', async () => {
    const vans = await published('vans');
    const before = await revision();
    const outcome = await registry.publish([withField(vans, 'slogan', '0.2.0')]);
    expect(errorsOf(outcome)).toEqual([]);
    expect(await versionOf('vans')).toBe(2);
    expect(await revision()).toBe(before + 1);
  });

  it('stops a change whose contract keeps its version, and changes nothing', async () => {
    const hubs = await published('hubs');
    const before = await revision();
    const outcome = await registry.publish([withField(hubs, 'motto', '0.1.0')]);
    expect(errorsOf(outcome)).toContain('version-step hubs');
    expect(outcome).toMatchObject({ isChanged: false, check: { isPassed: false } });
    expect(await versionOf('hubs')).toBe(1);
    expect(await revision()).toBe(before);
  });

  it('stops a contract that promises what the database does not hold', async () => {
    const columns = [{ name: 'id', type: 'text', isNullable: false }];
    const tables = [{ name: 'lockers', columns, uniqueKeys: [['id']] }];
    const lockers = await published('lockers');
    const outcome = await registry.publish([{ ...withField(lockers, 'motto', '0.2.0'), tables }]);
    expect(errorsOf(outcome)).toContain('contract-conformance');
    expect(outcome.isChanged).toBe(false);
  });

  it('stops what does not compose with the others, at its line', async () => {
    await published('routes');
    const clash = edited(await newDomain('parcels'), {
      sdl: (sdl) => `${sdl}\n"Another route."\ntype Route {\n  "Its id."\n  id: Int\n}\n`,
    });
    const outcome = await registry.publish([clash]);
    expect(outcome.check?.isPassed).toBe(false);
    const composition = outcome.check?.steps.find(({ name }) => name === 'composition');
    expect(composition?.findings[0]).toMatchObject({
      level: 'ERROR',
      file: 'parcels/schema.graphql',
      line: expect.any(Number),
    });
    expect(await versionOf('parcels')).toBeUndefined();
  });

  it('publishes several domains together or not at all', async () => {
    const before = await revision();
    const [good, bad] = [await newDomain('depots'), await newDomain('drivers')];
    const broken = edited(bad, { sdl: (sdl) => sdl.replace('type Driver ', 'type driver ') });
    const refused = await registry.publish([good, broken], { caller: 'team:platform' });
    expect(refused.isChanged).toBe(false);
    expect(await revision()).toBe(before);
    expect(await versionOf('depots')).toBeUndefined();
    const together = await registry.publish([good, bad], { caller: 'team:platform' });
    expect(errorsOf(together)).toEqual([]);
    expect(await registry.served('dev')).toMatchObject({
      revision: before + 1,
      versions: { depots: 1, drivers: 1 },
    });
  });

  it('is open to the domain’s own team and the platform’s alone', async () => {
    const refused = await registry.publish([await newDomain('ferries')], { caller: 'team:vans' });
    expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refused.userErrors[0]?.message).toContain('team:ferries');
  });

  it('refuses what was based on an older revision', async () => {
    const trams = await published('trams');
    const late = withField(trams, 'motto', '0.2.0');
    const outcome = await registry.publish([late], { expectedRevision: (await revision()) - 1 });
    expect(outcome.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  it('keeps a check that was only a question, and serves nothing of it', async () => {
    const before = await revision();
    const outcome = await registry.check([await newDomain('boats')]);
    expect(outcome.check?.isPassed).toBe(true);
    const query = `query Latest { checks(first: 1) { nodes { id reason isPassed actor } } }`;
    const { data } = await registry.room.ask(query);
    expect(data).toMatchObject({
      checks: { nodes: [{ id: outcome.check?.id, reason: 'CHECK', actor: 'team:boats' }] },
    });
    expect(await revision()).toBe(before);
  });

  it('lists checks page by page, those of one outcome alone where asked', async () => {
    const wrong = edited(await newDomain('planes'), { sdl: () => 'type Query {' });
    await registry.check([wrong]);
    await registry.check([await newDomain('planes')]);
    await registry.check([wrong]);
    const query = `query Failed($after: String) {
      checks(first: 1, after: $after, isPassed: false, domain: "planes") {
        nodes { id isPassed domains } pageInfo { endCursor hasNextPage } } }`;
    const first = await registry.room.ask(query);
    expect(first.data).toMatchObject({
      checks: { nodes: [{ isPassed: false }], pageInfo: { hasNextPage: true } },
    });
    const { endCursor } = pages.parse(first.data).checks.pageInfo;
    const second = await registry.room.ask(query, { variables: { after: endCursor } });
    expect(second.data).toMatchObject({
      checks: { nodes: [{ isPassed: false }], pageInfo: { hasNextPage: false } },
    });
    const [one, other] = [first, second].map(({ data }) => pages.parse(data).checks.nodes[0]?.id);
    expect(other).not.toBe(one);
  });

  it('tells environments that there are when one is unknown', async () => {
    const outcome = await registry.publish([await newDomain('trains')], { environment: 'test' });
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

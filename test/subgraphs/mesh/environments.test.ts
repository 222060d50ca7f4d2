import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDomain, withField } from './domain-text.ts';
import { errorsOf, startRegistry, type TestRegistry } from './release-registry.ts';

const team = 'team:couriers';

describe('a version on its way to production', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await startRegistry();
    const couriers = await newDomain('couriers');
    await registry.publish([couriers]);
    await registry.publish([withField(couriers, 'slogan', '0.2.0')]);
  });
  afterAll(() => registry.room.stop());

  const promote = (from: string, to: string, url?: string) =>
    registry.promote({ domain: 'couriers', from, to, url }, team);

  it('needs an address where it has never been served', async () => {
    const outcome = await promote('dev', 'production');
    expect(outcome.userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'url'] }]);
  });

  it('comes as it is, under its own number, and answers at the address there', async () => {
    const outcome = await promote('dev', 'staging', 'http://couriers.staging/graphql');
    expect(errorsOf(outcome)).toEqual([]);
    const { versions, sdl } = await registry.served('staging');
    expect(versions).toEqual({ couriers: 2 });
    expect(sdl).toContain('http://couriers.staging/graphql');
    expect((await registry.served('production')).versions).toEqual({});
  });

  it('does not come from where it is not', async () => {
    const outcome = await promote('production', 'dev');
    expect(outcome.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('going back', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.room.stop());

  const publish = async (domain: string) => {
    const text = await newDomain(domain);
    await registry.publish([text]);
    await registry.publish([withField(text, 'slogan', '0.2.0')]);
    await registry.publish([withField(text, 'motto', '1.0.0')]);
  };
  const back = (domain: string, version?: number) =>
    registry.rollBack({ domain, environment: 'dev', version }, `team:${domain}`);
  const versionOf = async (domain: string) => (await registry.served('dev')).versions[domain];

  it('serves the version before again, whatever it breaks, and says so', async () => {
    await publish('couriers');
    const outcome = await back('couriers');
    expect(outcome).toMatchObject({ isChanged: true, check: { isPassed: true } });
    expect(await versionOf('couriers')).toBe(2);
    const [courier = ''] = /type Courier\b[^}]*/.exec((await registry.served('dev')).sdl) ?? [];
    expect(courier).toContain('slogan');
    expect(courier).not.toContain('motto');
  });

  it('goes to a version that is named, and leaves a history of who did what', async () => {
    await publish('depots');
    await back('depots', 1);
    expect(await versionOf('depots')).toBe(1);
    await back('depots', 3);
    expect(await versionOf('depots')).toBe(3);
    const query = `query History { environment(name: "dev") {
      revisions(first: 2) { nodes { number action actor steps { domain from to } check { isPassed } } } } }`;
    const { data } = await registry.room.ask(query);
    const done = { action: 'ROLL_BACK', actor: 'team:depots' };
    expect(data).toMatchObject({
      environment: {
        revisions: {
          nodes: [
            { ...done, steps: [{ domain: 'depots', from: 1, to: 3 }] },
            { ...done, steps: [{ domain: 'depots', from: 3, to: 1 }] },
          ],
        },
      },
    });
  });

  it('tells that there is no such version', async () => {
    await publish('drivers');
    expect((await back('drivers', 9)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

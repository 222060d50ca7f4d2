import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DomainText, newDomain, withField } from './domain-text.ts';
import { errorsOf, startRegistry, type TestRegistry } from './release-registry.ts';

const team = 'team:couriers';

describe('a version on its way to production', () => {
  let registry: TestRegistry;
  let couriers: DomainText;

  beforeAll(async () => {
    registry = await startRegistry();
    couriers = await newDomain('couriers');
    await registry.publish([couriers]);
    await registry.publish([withField(couriers, 'slogan', '0.2.0')]);
  });
  afterAll(() => registry.room.stop());

  const promote = (from: string, to: string, url?: string) =>
    registry.promote({ domain: 'couriers', from, to, url }, team);

  it('needs an address where it has never been served', async () => {
    const outcome = await promote('dev', 'staging');
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
    const couriers = await newDomain('couriers');
    await registry.publish([couriers]);
    await registry.publish([withField(couriers, 'slogan', '0.2.0')]);
    await registry.publish([withField(couriers, 'motto', '1.0.0')]);
  });
  afterAll(() => registry.room.stop());

  const back = (version?: number) =>
    registry.rollBack({ domain: 'couriers', environment: 'dev', version }, team);

  it('serves the version before again, whatever it breaks, and says so', async () => {
    const outcome = await back();
    expect(outcome).toMatchObject({ isChanged: true, check: { isPassed: true } });
    const { versions, sdl } = await registry.served('dev');
    expect(versions).toEqual({ couriers: 2 });
    expect(sdl).toContain('slogan');
    expect(sdl).not.toContain('motto');
  });

  it('goes to a version that is named', async () => {
    await back(1);
    expect((await registry.served('dev')).versions).toEqual({ couriers: 1 });
    await back(3);
    expect((await registry.served('dev')).sdl).toContain('motto');
  });

  it('tells that there is no such version', async () => {
    expect((await back(9)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('leaves a history of who did what', async () => {
    const query = `query History { environment(name: "dev") {
      revisions(first: 2) { nodes { number action actor steps { domain from to } check { isPassed } } } } }`;
    const { data } = await registry.room.ask(query);
    expect(data).toMatchObject({
      environment: {
        revisions: {
          nodes: [
            { action: 'ROLL_BACK', actor: team, steps: [{ domain: 'couriers', from: 1, to: 3 }] },
            { action: 'ROLL_BACK', steps: [{ domain: 'couriers', from: 2, to: 1 }] },
          ],
        },
      },
    });
  });
});

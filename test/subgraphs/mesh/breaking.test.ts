import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newDomain, withoutName } from './domain-text.ts';
import { errorsOf, findingsOf, startRegistry, type TestRegistry } from './release-registry.ts';

describe('a change that breaks', () => {
  let registry: TestRegistry;
  let today = '2026-11-23';

  beforeAll(async () => {
    registry = await startRegistry(() => new Date(`${today}T10:00:00Z`));
  });
  beforeEach(() => {
    today = '2026-11-23';
  });
  afterAll(() => registry.room.stop());

  /** Publishes a domain; gives what it would be without the name of its things. */
  const breakingOf = async (domain: string) => {
    const text = await newDomain(domain);
    expect(errorsOf(await registry.publish([text]))).toEqual([]);
    return withoutName(text, '1.0.0');
  };
  const register = (name: string, operation: string, text: string) =>
    registry.register({
      name,
      owner: 'web-team',
      contact: 'web@example.com',
      purpose: 'The shop',
      operations: [{ name: operation, text }],
    });

  it('passes when nobody is known to use what it takes away, and can be taken back', async () => {
    const bikes = await breakingOf('bikes');
    const outcome = await registry.publish([bikes]);
    expect(errorsOf(outcome)).toEqual([]);
    expect(findingsOf(outcome, 'Bike.name')).toMatchObject([
      { level: 'NOTE', message: expect.stringContaining('nobody is known to use it') },
    ]);
    const named = /type Bike\b[^}]*name: String!/;
    expect((await registry.served('dev')).sdl).not.toMatch(named);
    await registry.rollBack({ domain: 'bikes', environment: 'dev' }, 'team:bikes');
    expect((await registry.served('dev')).sdl).toMatch(named);
  });

  it('is stopped when a consumer registered an operation that needs it, and tells whom to talk to', async () => {
    const couriers = await breakingOf('couriers');
    await register('storefront', 'CourierList', '{ couriers(first: 5) { nodes { id name } } }');
    const outcome = await registry.publish([couriers]);
    expect(outcome.isChanged).toBe(false);
    const [found] = findingsOf(outcome, 'Courier.name');
    expect(found?.level).toBe('ERROR');
    for (const told of ['storefront', 'CourierList', 'web-team', 'web@example.com']) {
      expect(found?.message).toContain(told);
    }
    expect((await registry.served('dev')).versions).toMatchObject({ couriers: 1 });
  });

  it('passes while an exception that somebody approved holds, and not a day longer', async () => {
    const vans = await breakingOf('vans');
    await register('kiosk', 'VanList', '{ vans(first: 5) { nodes { id name } } }');
    await registry.approve({
      environment: 'dev',
      coordinate: 'Van.name',
      reason: 'The kiosk shows ids',
      expires: '2026-11-30',
    });
    expect(errorsOf(await registry.check([vans]))).toEqual([]);
    today = '2026-12-01';
    const late = await registry.publish([vans]);
    expect(late.isChanged).toBe(false);
    const told = findingsOf(late, 'Van.name').map(({ message }) => message);
    expect(told.join('\n')).toContain('expired');
    today = '2026-11-30';
    const inTime = await registry.publish([vans]);
    expect(errorsOf(inTime)).toEqual([]);
    expect(inTime.isChanged).toBe(true);
  });
});

describe('the end of a domain', () => {
  let registry: TestRegistry;
  let today = '2026-11-23';

  beforeAll(async () => {
    registry = await startRegistry(() => new Date(`${today}T10:00:00Z`));
    const domains = await Promise.all(['couriers', 'depots', 'ferries', 'bikes'].map(newDomain));
    await registry.publish(domains, { caller: 'team:platform' });
    await registry.retire({ domain: 'bikes', environment: 'dev' }, 'team:bikes');
  });
  afterAll(() => registry.room.stop());

  it('is at once where nobody uses it', async () => {
    expect((await registry.served('dev')).versions).not.toHaveProperty('bikes');
  });

  const retire = () => registry.retire({ domain: 'couriers', environment: 'dev' }, 'team:couriers');

  it('is announced first to those who use it, waits for its day, and leaves the others', async () => {
    await registry.register({
      name: 'storefront',
      owner: 'web-team',
      contact: 'web@example.com',
      purpose: 'The shop',
      dataProducts: ['couriers'],
    });
    const unannounced = await retire();
    expect(unannounced.userErrors).toMatchObject([{ code: 'RULE_VIOLATED' }]);
    expect(unannounced.userErrors[0]?.message).toContain('storefront');
    await registry.announce({
      domain: 'couriers',
      environment: 'dev',
      effectiveOn: '2026-12-24',
      reason: 'Use depots',
    });
    const early = await retire();
    expect(early.userErrors).toMatchObject([{ code: 'RULE_VIOLATED' }]);
    expect(early.userErrors[0]?.message).toContain('2026-12-24');
    today = '2026-12-24';
    expect(await retire()).toMatchObject({ isChanged: true });
    const { versions, sdl } = await registry.served('dev');
    expect(versions).toEqual({ depots: 1, ferries: 1 });
    expect(sdl).not.toContain('type Courier');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DomainText, newDomain, withoutName } from './domain-text.ts';
import { errorsOf, findingsOf, startRegistry, type TestRegistry } from './release-registry.ts';

const team = 'team:couriers';
const listing = 'query CourierList { couriers(first: 5) { nodes { id name } } }';

describe('a change that breaks', () => {
  let registry: TestRegistry;
  let couriers: DomainText;
  let today = '2026-11-23';

  beforeAll(async () => {
    registry = await startRegistry(() => new Date(`${today}T10:00:00Z`));
    couriers = await newDomain('couriers');
    await registry.publish([couriers]);
  });
  afterAll(() => registry.room.stop());

  const breaking = () => withoutName(couriers, '1.0.0');

  it('passes when nobody is known to use what it takes away', async () => {
    const outcome = await registry.check([breaking()]);
    expect(errorsOf(outcome)).toEqual([]);
    expect(findingsOf(outcome, 'Courier.name')).toMatchObject([
      { level: 'NOTE', message: expect.stringContaining('nobody is known to use it') },
    ]);
  });

  it('is stopped when a consumer registered an operation that needs it, and tells whom to talk to', async () => {
    await registry.register({
      name: 'storefront',
      owner: 'web-team',
      contact: 'web@example.com',
      purpose: 'The shop',
      operations: [{ name: 'CourierList', text: listing }],
    });
    const outcome = await registry.publish([breaking()]);
    expect(outcome.isChanged).toBe(false);
    const [found] = findingsOf(outcome, 'Courier.name');
    expect(found?.level).toBe('ERROR');
    for (const told of ['storefront', 'CourierList', 'web-team', 'web@example.com']) {
      expect(found?.message).toContain(told);
    }
    expect((await registry.served('dev')).versions).toEqual({ couriers: 1 });
  });

  it('passes while an exception that somebody approved holds, and not a day longer', async () => {
    await registry.approve({
      environment: 'dev',
      coordinate: 'Courier.name',
      reason: 'The shop shows ids',
      expires: '2026-11-30',
    });
    expect(errorsOf(await registry.check([breaking()]))).toEqual([]);
    today = '2026-12-01';
    const late = await registry.publish([breaking()]);
    expect(late.isChanged).toBe(false);
    const told = findingsOf(late, 'Courier.name').map(({ message }) => message);
    expect(told.join('\n')).toContain('expired');
    today = '2026-11-30';
    const inTime = await registry.publish([breaking()]);
    expect(errorsOf(inTime)).toEqual([]);
    expect(inTime.isChanged).toBe(true);
  });

  it('can be taken back, and the operation is served again', async () => {
    await registry.rollBack({ domain: 'couriers', environment: 'dev' }, team);
    expect((await registry.served('dev')).sdl).toMatch(/type Courier[^}]*name: String!/);
  });
});

describe('the end of a domain', () => {
  let registry: TestRegistry;
  let today = '2026-11-23';

  beforeAll(async () => {
    registry = await startRegistry(() => new Date(`${today}T10:00:00Z`));
    const both = [await newDomain('couriers'), await newDomain('depots')];
    await registry.publish(both, { caller: 'team:platform' });
  });
  afterAll(() => registry.room.stop());

  const retire = () => registry.retire({ domain: 'couriers', environment: 'dev' }, team);

  it('needs to be announced first, and to wait for its day', async () => {
    expect((await retire()).userErrors).toMatchObject([{ code: 'RULE_VIOLATED' }]);
    await registry.announce({
      domain: 'couriers',
      environment: 'dev',
      effectiveOn: '2026-12-24',
      reason: 'Use depots',
    });
    const early = await retire();
    expect(early.userErrors).toMatchObject([{ code: 'RULE_VIOLATED' }]);
    expect(early.userErrors[0]?.message).toContain('2026-12-24');
  });

  it('takes it out of the graph, and leaves the others', async () => {
    today = '2026-12-24';
    const outcome = await retire();
    expect(outcome).toMatchObject({ isChanged: true });
    const { versions, sdl } = await registry.served('dev');
    expect(versions).toEqual({ depots: 1 });
    expect(sdl).not.toContain('type Courier');
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DomainText, edited, newDomain } from './domain-text.ts';
import { errorsOf, findingsOf, startRegistry, type TestRegistry } from './release-registry.ts';

const rules = `waivers:
  - rule: fields-described
    coordinate: Courier.name
    owner: team-platform
    reason: The text is being written
    expires: 2026-11-30
`;

describe('leave to break a rule of the house', () => {
  let folder: string;
  let registry: TestRegistry;
  let bare: DomainText;
  let today = '2026-11-30';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weft-waivers-'));
    await writeFile(join(folder, 'rules.yaml'), rules);
    registry = await startRegistry(
      () => new Date(`${today}T10:00:00Z`),
      join(folder, 'rules.yaml'),
    );
    const sdl = (text: string) => text.replace('  "The name that people use."\n', '');
    bare = edited(await newDomain('couriers'), { sdl });
  });
  afterAll(async () => {
    await registry.room.stop();
    await rm(folder, { recursive: true });
  });

  it('lets a release pass on its last day, and stops the next one, telling whose leave ended', async () => {
    const inTime = await registry.publish([bare]);
    expect(errorsOf(inTime)).toEqual([]);
    expect(inTime.isChanged).toBe(true);
    today = '2026-12-01';
    const next = edited(bare, { sdl: (text) => `${text}\n# Another day.` });
    const outcome = await registry.publish([next]);
    expect(outcome.isChanged).toBe(false);
    expect(errorsOf(outcome)).toEqual(['fields-described Courier.name']);
    const told = findingsOf(outcome, 'Courier.name').map(
      ({ code, message }) => `${code} ${message}`,
    );
    expect(told.join('\n')).toMatch(/waiver-expired .*2026-11-30.*team-platform/);
    expect((await registry.served('dev')).versions).toEqual({ couriers: 1 });
  });
});

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { placeCluster } from '../../platform/storage/embedded/place.ts';
import { canReach } from '../../platform/storage/embedded/reach.ts';
import { type MeshSetup, runMeshProcess, setUpMesh } from '../support/mesh-process.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const isRoot = process.getuid?.() === 0;
// Root may write anywhere, so it asks as somebody else, who must be able to read the project.
const somebody = isRoot ? { uid: 65534, gid: 65534 } : {};
const somebodyReads = await canReach(join(import.meta.dirname, '../..'), somebody);
if (!somebodyReads) {
  process.stderr.write(
    'left out: a folder that may not be written: only root may enter the project\n',
  );
}

describe('a start that cannot be', () => {
  let setup: MeshSetup;

  beforeAll(async () => {
    setup = await setUpMesh(['catalog']);
  });

  afterAll(() => setup.remove());

  /** What such a start prints; it must end with code 1 and leave nothing. */
  async function refusal(env: Record<string, string>, args: string[] = ['catalog']) {
    const mesh = runMeshProcess({ env: { ...setup.env, ...env }, args });
    expect(await mesh.exit).toEqual({ code: 1, signal: null });
    expect(await mesh.parts()).toEqual([]);
    return mesh.output();
  }

  it.each(['POSTGRES', 'CATALOG', 'GATEWAY'])(
    'names the variable of a taken port: %s',
    async (name) => {
      const taken = createServer();
      const variable = `WEFT_${name}_PORT`;
      await new Promise<void>((resolve) =>
        taken.listen(Number(setup.env[variable]), '127.0.0.1', resolve),
      );
      const said = await refusal({});
      await new Promise((resolve) => taken.close(resolve));
      expect(said).toBe(
        `PORT_IN_USE: Port ${setup.env[variable]} is in use; stop what uses it, or set ${variable} to a free one\n`,
      );
    },
  );

  it('says so when two processes are to have one port', async () => {
    const said = await refusal({ WEFT_CATALOG_PORT: '14777', WEFT_GATEWAY_PORT: '14777' });
    expect(said).toMatch(
      /^SETTINGS_INVALID: WEFT_CATALOG_PORT and WEFT_GATEWAY_PORT are both 14777;/,
    );
  });

  it('lists every wrong setting at once', async () => {
    const said = await refusal({ WEFT_POSTGRES_PORT: 'many', WEFT_CATALOG_PORT: '70000' });
    expect(said).toMatch(/^SETTINGS_INVALID: WEFT_POSTGRES_PORT .*\nWEFT_CATALOG_PORT .*\n$/);
  });

  it('shows the one line of a domain that refuses its settings, and stops the rest', async () => {
    const said = await refusal({ WEFT_CATALOG_DATABASE_POOL: 'wide' });
    expect(said).toMatch(/catalog {4}SETTINGS_INVALID: WEFT_CATALOG_DATABASE_POOL/);
    expect(said).not.toContain('starts again');
  });

  it('names the domains that exist when one does not', async () => {
    const said = await refusal({}, ['katalog']);
    expect(said).toMatch(/^NOT_FOUND: There is no domain "katalog"; there are catalog, .*\n$/);
  });

  it('says what to do about a data folder that cannot be', async () => {
    const file = join(setup.dataDir, 'file');
    await writeFile(file, '');
    const said = await refusal({ WEFT_DATA_DIR: join(file, 'below') });
    expect(said).toMatch(
      /^PERMISSION_DENIED: The data folder .*; make it writable, or set WEFT_DATA_DIR .*\n$/,
    );
  });

  it('says so for a folder that nobody can make', async () => {
    const said = await refusal({ WEFT_DATA_DIR: '/proc/nowhere/weft' });
    expect(said).toContain(
      'PERMISSION_DENIED: The data folder /proc/nowhere/weft cannot be written',
    );
  });

  it.runIf(somebodyReads)('says so for a folder that its user may not write', async () => {
    const folder = join(setup.dataDir, 'closed');
    await mkdir(folder, { mode: 0o500 });
    const mesh = runMeshProcess({
      env: { ...setup.env, WEFT_DATA_DIR: join(folder, 'weft') },
      args: ['catalog'],
      ...somebody,
    });
    expect(await mesh.exit).toEqual({ code: 1, signal: null });
    expect(mesh.output()).toContain('PERMISSION_DENIED: The data folder');
  });
});

describe('a data folder that PostgreSQL’s user may not enter', () => {
  it.runIf(isRoot)('keeps the data outside, and says where', async () => {
    const setup = await setUpMesh(['catalog']);
    const dataDir = join(setup.dataDir, 'private', '.weft');
    await mkdir(join(setup.dataDir, 'private'), { mode: 0o700 });
    const mesh = runMeshProcess({
      env: { ...setup.env, WEFT_DATA_DIR: dataDir },
      args: ['catalog'],
    });
    await mesh.ready();
    const { folder } = await placeCluster(dataDir);
    await mesh.end();
    await rm(folder, { recursive: true });
    await setup.remove();
    expect(folder).toMatch(/^\/var\/lib\/weft\/\w{16}$/);
    expect(mesh.output()).toContain(`keeps its data in ${folder}`);
  });
});

import { chmod, chown, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeCluster } from '../../../platform/storage/embedded/place.ts';
import { canPassAbove, canReach } from '../../../platform/storage/embedded/reach.ts';
import { serverUser } from '../../../platform/storage/embedded/server-user.ts';

const stranger = { uid: 65500, gid: 65500 };

describe('what another user can reach', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weft-reach-'));
    await chmod(folder, 0o755);
    await mkdir(join(folder, 'open'), { mode: 0o755 });
    await mkdir(join(folder, 'closed'), { mode: 0o700 });
    await mkdir(join(folder, 'passable'), { mode: 0o711 });
    await mkdir(join(folder, 'closed', 'inner'), { mode: 0o755 });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['open', true],
    ['closed', false],
    ['passable', false],
    ['closed/inner', false],
  ])('%s: %s', async (name, expected) => {
    expect(await canReach(join(folder, name), stranger)).toBe(expected);
  });

  it('passes through a folder that cannot be read', async () => {
    expect(await canPassAbove(join(folder, 'passable', 'x'), stranger)).toBe(true);
    expect(await canPassAbove(join(folder, 'closed', 'x'), stranger)).toBe(false);
  });

  it('is everything for a process that runs PostgreSQL as itself', async () => {
    expect(await canReach(join(folder, 'closed', 'inner'), {})).toBe(true);
  });

  it.runIf(process.getuid?.() === 0)('counts the owner’s and the group’s own rights', async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    await chown(own, stranger.uid, 0);
    await chmod(own, 0o500);
    expect(await canReach(own, stranger)).toBe(true);
    await chown(own, 0, stranger.gid);
    await chmod(own, 0o750);
    expect(await canReach(own, stranger)).toBe(true);
    await chmod(own, 0o705);
    expect(await canReach(own, stranger)).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)(
    'keeps data where it is, even when a link leads there',
    async () => {
      const shelter = join(folder, 'shelter');
      const link = join(folder, 'link');
      await symlink(join(folder, 'closed', 'inner'), link);
      const outside = await placeCluster(link, shelter);
      expect(outside).toEqual(await placeCluster(join(folder, 'closed', 'inner'), shelter));
      expect(outside.isSheltered).toBe(true);
      const open = join(folder, 'open');
      expect(await placeCluster(open, shelter)).toEqual({
        folder: join(open, 'postgres'),
        isSheltered: false,
      });
    },
  );

  it.runIf(process.getuid?.() === 0)(
    'does not begin anew when existing data became unreachable',
    async () => {
      expect(await serverUser()).toMatchObject({ uid: expect.any(Number) });
      const data = join(folder, 'closed', 'old', 'postgres', 'data');
      await mkdir(data, { recursive: true });
      await writeFile(join(data, 'PG_VERSION'), '18');
      const place = placeCluster(join(folder, 'closed', 'old'), join(folder, 'shelter'));
      await expect(place).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
    },
  );
});

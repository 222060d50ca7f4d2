import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loader } from '../../platform/process/spawn-node.ts';
import { createDatabase } from '../support/database.ts';

const main = join(import.meta.dirname, '../../cli/main.ts');

describe('the weft command', { timeout: 60_000 }, () => {
  let home: string;
  let database: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-cli-'));
    database = await createDatabase('cli');
  });
  afterAll(async () => {
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });

  async function weft(...args: string[]) {
    const child = spawn(process.execPath, [...loader(main), main, ...args], {
      env: { ...process.env, WEFT_CATALOG_DATABASE_URL: database.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const code = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await code, out, err };
  }

  async function file(name: string, content: string): Promise<string> {
    await writeFile(join(home, name), content);
    return join(home, name);
  }

  it('imports, corrects, replays and exports', async () => {
    const path = await file(
      'brands.csv',
      'id,name,description\nnorth,North,"Tents, mostly"\nsouth,,\n',
    );
    const imported = await weft('import', 'catalog', path);
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.out).toMatch(/brands\.csv +brands +1 +0 +0 +1 /);
    expect(imported.out).toMatch(/1 × brands\.csv INVALID_INPUT \(name\)/);

    const listed = await weft('quarantine', 'list', 'catalog', '--format', 'json');
    const { groups, rows } = JSON.parse(listed.out);
    expect(groups).toMatchObject([{ feed: 'brands', field: 'name', count: 1 }]);
    const id = String(rows[0].id);

    const shown = await weft('quarantine', 'show', 'catalog', id);
    expect(shown.out).toContain('original: south,,');
    const fixed = await weft('quarantine', 'fix', 'catalog', id, '--set', 'name=South = warm');
    expect(fixed.out).toContain(`weft quarantine replay catalog --id ${id}`);
    const replayed = await weft('quarantine', 'replay', 'catalog', '--id', id);
    expect(replayed.out).toMatch(/brands +1 +0/);

    const exported = await weft('export', 'catalog', 'brands');
    expect(exported).toMatchObject({
      code: 0,
      out: 'id,name,description\nnorth,North,"Tents, mostly"\nsouth,South = warm,\n',
    });
  });

  it('exports every feed into a folder that can be imported again', async () => {
    const out = join(home, 'all');
    expect(await weft('export', 'catalog', '--out', out, '--format', 'ndjson')).toMatchObject({
      code: 0,
    });
    expect(await readFile(join(out, 'brands.ndjson'), 'utf8')).toContain('"id":"north"');
    const again = await weft('import', 'catalog', out, '--format', 'json');
    expect(JSON.parse(again.out)).toMatchObject({ inserted: 0, updated: 0, rejected: 0 });
  });

  it('fails when a file fits nothing, and says which', async () => {
    const path = await file('weather.csv', 'day,rain\n');
    const { code, out } = await weft('import', 'catalog', path);
    expect(code).toBe(1);
    expect(out).toMatch(/not imported: weather\.csv: no feed is called "weather"/);
  });

  it.each([
    [['import', 'nowhere', '.'], /NOT_FOUND: There is no domain "nowhere"; there are: catalog/],
    [['import', 'catalog', './not-there'], /NOT_FOUND: There is no file or folder/],
    [['export', 'catalog', 'weather'], /NOT_FOUND: catalog has no feed "weather"; it has: brands/],
    [
      ['export', 'catalog', 'brands', '--out', '/not-there/x.csv'],
      /INVALID_INPUT: \/not-there\/x\.csv cannot be written: there is no folder \/not-there/,
    ],
    [['export', 'catalog'], /INVALID_INPUT: name a feed/],
    [['quarantine', 'replay', 'catalog'], /INVALID_INPUT: say what to replay/],
    [['quarantine', 'show', 'catalog', '99999'], /NOT_FOUND: There is no row 99999/],
  ])('says in one line what is wrong: %j', async (args, line) => {
    const { code, err } = await weft(...args);
    expect(code).toBe(1);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

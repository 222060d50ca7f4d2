import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContractFiles } from '../../schema/contracts/contract-files.ts';
import { createDatabase } from '../support/database.ts';
import { runWeft } from '../support/weft-process.ts';

describe('weft contract', { timeout: 60_000 }, () => {
  let home: string;
  let database: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-contract-'));
    database = await createDatabase('contract');
  });
  afterAll(async () => {
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });

  async function weft(...args: string[]) {
    const run = runWeft(['contract', ...args], { WEFT_LOGISTICS_DATABASE_URL: database.url });
    return { code: await run.exit, output: run.output() };
  }

  it('says that a domain keeps its contracts', async () => {
    const kept = { code: 0, output: 'logistics: the contracts are kept\n' };
    expect(await weft('lint', 'logistics')).toEqual(kept);
  });

  it('says which domains there are', async () => {
    const { code, output } = await weft('lint', 'logistic');
    expect(code).toBe(1);
    expect(output).toMatch(/There is no domain "logistic"; there are: .*catalog, .*logistics/);
  });

  it('drafts a contract from a domain, whole or not at all', async () => {
    const out = join(home, 'draft.odcs.yaml');
    expect(await weft('propose', 'logistics', '--out', out)).toEqual({ code: 0, output: '' });
    const { contracts, problems } = readContractFiles([out]);
    expect(problems).toEqual([]);
    expect(contracts[0]?.contract).toMatchObject({ status: 'draft', domain: 'logistics' });
    expect(await readFile(out, 'utf8')).toContain('physicalName: inventory_levels');
  });

  it('drafts a contract from a file', async () => {
    const file = join(home, 'tariffs.csv');
    await writeFile(file, 'zone,price\nA,1.50\nB,2.75\n');
    const { code, output } = await weft('propose', 'logistics', '--from', file);
    expect(code).toBe(0);
    expect(output).toContain('id: logistics-tariffs');
    expect(output).toMatch(/- name: price\n +logicalType: number\n +required: true/);
  });
});

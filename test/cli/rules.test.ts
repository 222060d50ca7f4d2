import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWeft } from '../support/weft-process.ts';

describe('weft rules', { timeout: 60_000 }, () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-rules-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  async function weft(...args: string[]) {
    const run = runWeft(['rules', ...args]);
    return { code: await run.exit, output: run.output() };
  }

  it('lists the rules with their severity and why', async () => {
    const { code, output } = await weft();
    expect(code).toBe(0);
    expect(output).toMatch(/^rule +severity +why\n/);
    expect(output).toMatch(/\ntypes-owned-once +error +A type with two owners has none/);
  });

  it('judges a domain, and ends in its score', async () => {
    const { code, output } = await weft('logistics');
    expect(code).toBe(0);
    expect(output).toMatch(/logistics-stock-and-shipments: \d+ of 100 \(\d+ elements: 0 errors, /);
  });

  it('fails on an error, at its place, for programs too', async () => {
    const file = join(home, 'consumer.graphql');
    await writeFile(file, 'query Stock {\n  stok\n}\n');
    const { code, output } = await weft('logistics', '--format', 'json', '--operations', file);
    expect(code).toBe(1);
    const error = { rule: 'operations-valid', severity: 'error', line: 2, column: 3 };
    expect(JSON.parse(output)).toMatchObject({ findings: [error], waived: [], scores: [{}] });
  });

  it('refuses a configuration with an unknown rule', async () => {
    const file = join(home, 'rules.yaml');
    await writeFile(file, 'severity:\n  types-describd: off\n');
    const { code, output } = await weft('logistics', '--configuration', file);
    expect(code).toBe(2);
    expect(output).toBe(
      `${file}:2:3 severity: there is no rule "types-describd"; did you mean types-described?\n`,
    );
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWeft } from '../support/weft-process.ts';

const text = `apiVersion: v3.1.0
kind: DataContract
id: prices
version: 1.0.0
status: active
schema:
  - name: prices
    properties:
      - name: sku
        logicalType: string
        required: true
`;

describe('weft contract export', { timeout: 60_000 }, () => {
  let home: string;
  let file: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-contract-'));
    file = join(home, 'prices.odcs.yaml');
    await writeFile(file, text);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  async function weft(...args: string[]) {
    const process = runWeft(['contract', 'export', ...args]);
    return { code: await process.exit, output: process.output() };
  }

  it('prints a contract in another form', async () => {
    expect(await weft(file, '--format', 'sql')).toEqual({
      code: 0,
      output: '-- prices 1.0.0\n\ncreate table prices (\n  sku text not null\n);\n',
    });
  });

  it('writes it into a file', async () => {
    const page = join(home, 'prices.html');
    const done = await weft(file, '--format', 'html', '--output', page);
    expect(done).toEqual({ code: 0, output: '' });
    expect(await readFile(page, 'utf8')).toMatch(/^<!doctype html>.*<\/html>\n$/s);
  });

  it('leaves out what a later standard added, and says so', async () => {
    const later = join(home, 'later.yaml');
    await writeFile(later, `${text.replace('v3.1.0', 'v3.2.0')}harvest: yearly\n`);
    const { code, output } = await weft(later, '--format', 'odcs-json');
    expect(code).toBe(0);
    expect(output).toContain('note: of a later standard, and left out: harvest\n');
  });

  it('tells what is wrong with a contract, where editors can jump to', async () => {
    const wrong = join(home, 'wrong.yaml');
    await writeFile(
      wrong,
      text.replace('required: true', 'requird: true').replace('id: prices\n', ''),
    );
    const { code, output } = await weft(wrong, '--format', 'html');
    expect(code).toBe(2);
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/wrong\.yaml:1:1 id: is missing/),
      expect.stringMatching(/wrong\.yaml:10:9 schema\[0\]\.properties\[0\]: "requird" is no key/),
      '',
    ]);
  });

  it.each([
    [['./not-there.yaml', '--format', 'html'], 'NOT_FOUND: There is no file ./not-there.yaml\n'],
    [['.', '--format', 'html'], 'INVALID_INPUT: . cannot be read: it is a folder\n'],
    [['x.yaml', '--format', 'pdf'], /'pdf' is invalid\. Allowed choices are json-schema, markdown/],
    [['x.yaml'], /required option '--format <format>' not specified/],
  ])('says in one line what is wrong: %j', async (args, line) => {
    const { code, output } = await weft(...args);
    expect(code).toBe(1);
    expect(output).toMatch(line);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});

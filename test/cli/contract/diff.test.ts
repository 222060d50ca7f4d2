import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loader } from '../../../platform/process/spawn-node.ts';

const main = join(import.meta.dirname, '../../../cli/main.ts');

const contract = (version: string, fields: string) => `apiVersion: v3.1.0
kind: DataContract
id: stock
version: ${version}
status: active
schema:
  - name: Variant
    properties:
      - { name: sku, logicalType: string }
${fields}`;

const weight = '      - { name: weightGrams, logicalType: integer }\n';
const colour = '      - { name: colour, logicalType: string, description: as painted }\n';

describe('weft contract diff', { timeout: 60_000 }, () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-contract-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  async function diff(was: string, is: string, ...flags: string[]) {
    const files = [join(home, 'was.yaml'), join(home, 'is.yaml')];
    await Promise.all([was, is].map((content, at) => writeFile(files[at] ?? '', content)));
    return weft(...files, ...flags);
  }

  async function weft(...args: string[]) {
    const child = spawn(process.execPath, [...loader(main), main, 'contract', 'diff', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const code = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await code, out, err };
  }

  it('tells what breaks somebody first, and which version would be right', async () => {
    const report = await diff(contract('1.2.0', weight), contract('1.3.0', colour));
    expect(report).toEqual({
      code: 1,
      err: '',
      out: `breaking             change       breaks
Variant.weightGrams  was removed  consumers

compatible      change
Variant.colour  was added

1.2.0 must become 2.0.0 and not 1.3.0, because Variant.weightGrams was removed
`,
    });
  });

  it('is content with a version that says what changed', async () => {
    const report = await diff(contract('1.2.0', ''), contract('1.3.0', colour));
    expect(report).toMatchObject({ code: 0, err: '' });
    expect(report.out).toMatch(
      /\n\nok: 1\.2\.0 became 1\.3\.0, because Variant\.colour was added\n$/,
    );
  });

  it('gives the same to programs', async () => {
    const report = await diff(contract('1.2.0', weight), contract('1.2.0', ''), '--format', 'json');
    expect(report).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(report.out)).toEqual({
      changes: [
        {
          kind: 'fieldRemoved',
          where: 'Variant.weightGrams',
          what: 'was removed',
          severity: 'breaking',
          for: { consumers: 'breaking', producers: 'compatible' },
        },
      ],
      version: {
        demanded: 'major',
        isMade: false,
        message: '1.2.0 must become 2.0.0, because Variant.weightGrams was removed',
      },
    });
  });

  it('says what is wrong with contracts that cannot be read, with code 2', async () => {
    const broken = contract('1.2.0', weight).replace('integer', 'intege');
    const report = await diff(broken, contract('1.0', ''));
    expect(report).toMatchObject({ code: 2, out: '' });
    const lines = report.err.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/was\.yaml:10:43 schema\[0\].*did you mean "integer"/);
    expect(lines[1]).toMatch(/is\.yaml:4:10 version: must be a text, not 1$/);
  });

  it('says so when a file is not there, with code 2', async () => {
    const report = await weft(join(home, 'none.yaml'), join(home, 'none.yaml'));
    expect(report).toMatchObject({ code: 2, out: '' });
    expect(report.err).toMatch(/none\.yaml:1:1 cannot be read: ENOENT/);
  });

  it('tells its exit codes', async () => {
    const help = await weft('--help');
    expect(help.code).toBe(0);
    expect(help.out).toMatch(/Exit codes:\n {2}0 /);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeGraph } from '../../schema/composition/compose.ts';
import { descendants, stillRunning } from '../support/processes.ts';
import { runWeft } from '../support/weft-process.ts';

// Each is two real processes, which take their time on a busy machine.
describe('starting and stopping weft gateway', { timeout: 60_000 }, () => {
  let home: string;
  let file: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-gateway-'));
    file = join(home, 'supergraph.graphql');
    const url = 'http://127.0.0.1:9/graphql';
    const { supergraphSdl } = composeGraph([{ name: 'a', url, sdl: 'type Query { a: Int }' }]);
    await writeFile(file, supergraphSdl);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('stops at SIGTERM with code 0, and leaves nothing', async () => {
    const second = runWeft(['gateway', '--supergraph', file, '--port', '0']);
    await second.printed(/ready at/);
    const parts = (await descendants(second.pid)).map(({ pid }) => pid);
    expect(parts).not.toEqual([]);
    expect(await second.stop()).toBe(0);
    expect(await stillRunning(parts)).toEqual([]);
  });

  const refused: [string, string | undefined, RegExp][] = [
    ['is missing', undefined, /SETTINGS_INVALID: .*does not exist/],
    [
      'is not GraphQL',
      'hello: world',
      /SETTINGS_INVALID: .*holds no Federation 2 supergraph: Syntax Error/,
    ],
    [
      'is no supergraph',
      'type Query { a: Int }',
      /SETTINGS_INVALID: .*holds no Federation 2 supergraph/,
    ],
  ];
  it.each(refused)('exits with code 1 and one line when the file %s', async (_how, text, line) => {
    const path = join(home, 'other.graphql');
    await rm(path, { force: true });
    if (text !== undefined) await writeFile(path, text);
    const refusing = runWeft(['gateway', '--supergraph', path, '--port', '0']);
    expect(await refusing.exit).toBe(1);
    expect(refusing.output().trim()).toMatch(line);
    expect(refusing.output().trim().split('\n')).toHaveLength(1);
  });

  it('refuses to forward a header that HTTP needs itself', async () => {
    const refusing = runWeft([
      'gateway',
      '--supergraph',
      file,
      '--forward-header',
      'Content-Length',
    ]);
    expect(await refusing.exit).toBe(1);
    expect(refusing.output()).toMatch(/SETTINGS_INVALID: WEFT_FORWARD_HEADERS/);
  });
});

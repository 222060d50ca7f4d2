import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpSource, type HttpSource } from '../../../gateway/execution/http-source.ts';
import { freePort } from '../../support/cluster.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../../support/scripted-server.ts';

const json = { 'content-type': 'application/json' };
const timeoutMs = 300;

describe('a subgraph that fails over HTTP', () => {
  let server: ScriptedServer;
  let url: string;
  let source: HttpSource;
  beforeAll(async () => {
    server = await startScriptedServer();
    url = `${server.origin}/graphql?team=stock`;
    source = createHttpSource({ name: 'stock', url, timeoutMs, maxAnswerBytes: 1024 * 1024 });
  });
  afterAll(async () => {
    await Promise.all([server.stop(), source.close()]);
  });

  const ask = (how: Script, from: HttpSource = source) => {
    server.setScript(how);
    return from.post('{"query":"{ grüße }"}', json);
  };

  const slow: [string, Script][] = [
    ['sends no headers', () => undefined],
    ['sends no body', (response) => response.writeHead(200).flushHeaders()],
    [
      'sends its body drop by drop',
      (response) => {
        const drops = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drops));
      },
    ],
  ];
  it.each(slow)('gives up in time when it %s', async (_fault, how) => {
    const start = performance.now();
    await expect(ask(how)).rejects.toMatchObject({
      name: 'MeshError',
      code: 'TIMEOUT',
      message: 'stock took too long to answer',
    });
    expect(performance.now() - start).toBeLessThan(timeoutMs + 500);
  });

  it('gives up in time on one that still waits for a connection, and serves the next', async () => {
    const single = createHttpSource({ name: 'stock', url, timeoutMs, connections: 1 });
    const both = [ask(() => undefined, single), ask(() => undefined, single)];
    const ends = await Promise.allSettled(both);
    for (const end of ends) expect(end).toMatchObject({ reason: { code: 'TIMEOUT' } });
    await expect(ask((response) => response.end('1'), single)).resolves.toMatchObject({
      bytes: Buffer.from('1'),
    });
    await single.close();
  });

  const broken: [string, Script][] = [
    ['hangs up', (response) => response.destroy()],
    ['talks no HTTP', (response) => response.socket?.end('SSH-2.0\r\n\r\n')],
    [
      'answers half of what it announced',
      (response) => {
        response
          .writeHead(200, { 'content-length': 100 })
          .write('{"data":', () => response.destroy());
      },
    ],
    [
      'ends in the middle of a chunked body',
      (response) => void response.write('{"data":', () => response.destroy()),
    ],
  ];
  it.each(broken)('says that it cannot be reached when it %s', async (_fault, how) => {
    await expect(ask(how)).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      message: 'stock cannot be reached now',
      cause: expect.any(Error),
    });
  });

  it('says so as well when nobody listens', async () => {
    const nowhere = createHttpSource({
      name: 'stock',
      url: `http://127.0.0.1:${await freePort()}/`,
      timeoutMs,
    });
    await expect(nowhere.post('{}', json)).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      cause: { code: 'ECONNREFUSED' },
    });
    await nowhere.close();
  });

  it('refuses an answer that is too big', async () => {
    await expect(
      ask((response) => response.end('x'.repeat(1024 * 1024 + 1))),
    ).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      message: 'stock answered with more than 1 MB',
    });
    const asked = ask((response) => response.end('x'.repeat(1024 * 1024)));
    expect((await asked).bytes).toHaveLength(1024 * 1024);
  });
});

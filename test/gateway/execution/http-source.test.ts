import type { ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpSource, type HttpSource } from '../../../gateway/execution/http-source.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../../support/scripted-server.ts';

const json = { 'content-type': 'application/json' };
const timeoutMs = 5000;

const post = async (from: HttpSource, body: string) => {
  const { status, bytes } = await from.post(body, json);
  return { status, text: bytes.toString('utf8') };
};

describe('asking a subgraph over HTTP', () => {
  let server: ScriptedServer;
  let url: string;
  let source: HttpSource;
  beforeAll(async () => {
    server = await startScriptedServer();
    url = `${server.origin}/graphql?team=stock`;
    source = createHttpSource({ name: 'stock', url, timeoutMs });
  });
  afterAll(async () => {
    await Promise.all([server.stop(), source.close()]);
  });

  const ask = (how: Script, from: HttpSource = source) => {
    server.setScript(how);
    return post(from, '{"query":"{ grüße }"}');
  };

  it('sends body and headers to the address, query string and all', async () => {
    let seen: unknown;
    const { status, text } = await ask(async (response, request) => {
      const body = (await buffer(request)).toString('utf8');
      const { method, url: path, headers } = request;
      seen = { method, path, body, type: headers['content-type'] };
      response.end('{"data":{}}');
    });
    expect({ status, text }).toEqual({ status: 200, text: '{"data":{}}' });
    const body = '{"query":"{ grüße }"}';
    expect(seen).toEqual({
      method: 'POST',
      path: '/graphql?team=stock',
      body,
      type: json['content-type'],
    });
  });

  it.each([400, 500, 503])('gives back an answer with status %i', async (code) => {
    const asked = ask((response) => response.writeHead(code).end('{"errors":[]}'));
    await expect(asked).resolves.toEqual({ status: code, text: '{"errors":[]}' });
  });

  it('gives an empty text for an empty body', async () => {
    await expect(ask((response) => response.writeHead(204).end())).resolves.toEqual({
      status: 204,
      text: '',
    });
  });

  it('takes the last status after early hints', async () => {
    const asked = ask((response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload' });
      response.end('late');
    });
    await expect(asked).resolves.toEqual({ status: 200, text: 'late' });
  });

  it('joins letters whose bytes come apart', async () => {
    const bytes = Buffer.from('{"data":"ü€😀"}');
    const { text } = await ask(async (response) => {
      response.socket?.setNoDelay();
      for (const byte of bytes) {
        response.write(Buffer.of(byte));
        await new Promise(setImmediate);
      }
      response.end();
    });
    expect(text).toBe('{"data":"ü€😀"}');
  });

  it('asks again over the same connection', async () => {
    await ask((response) => response.end('1'));
    const before = server.connections();
    for (let time = 0; time < 5; time += 1) await ask((response) => response.end('1'));
    expect(server.connections()).toBe(before);
  });

  it('opens no more connections than it may, and answers all', async () => {
    const before = server.connections();
    const bounded = createHttpSource({ name: 'stock', url, timeoutMs: 5000, connections: 2 });
    const asked = Array.from({ length: 20 }, () =>
      ask((response) => void setImmediate(() => response.end('1')), bounded),
    );
    expect((await Promise.all(asked)).map(({ text }) => text)).toEqual(Array(20).fill('1'));
    expect(server.connections() - before).toBe(2);
    await bounded.close();
  });

  it('finishes what is under way when it closes, and takes no more', async () => {
    const closing = createHttpSource({ name: 'stock', url, timeoutMs });
    const arrived = new Promise<ServerResponse>((resolve) => server.setScript(resolve));
    const asked = post(closing, '{}');
    const response = await arrived;
    const closed = closing.close();
    await expect(closing.post('{}', json)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    response.end('done');
    await expect(asked).resolves.toMatchObject({ text: 'done' });
    await closed;
  });
});

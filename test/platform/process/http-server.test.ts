import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeHttpServer, createHttpServer } from '../../../platform/process/http-server.ts';
import { listen } from '../../../platform/process/listen.ts';
import { silentLog } from '../../../platform/process/log.ts';

describe('an HTTP server of the mesh', () => {
  let app: FastifyInstance;
  let origin: string;
  let finish: () => void = () => undefined;
  beforeEach(async () => {
    app = createHttpServer({ log: silentLog(), bodyLimitBytes: 100 });
    app.post('/echo', ({ body }) => ({ body }));
    app.get('/slow', () => new Promise((resolve) => (finish = () => resolve({ done: true }))));
    app.get('/broken', () => Promise.reject(new Error('secret')));
    origin = await listen(app, 0, 'PORT');
  });
  afterEach(() => closeHttpServer(app));

  function ask(path: string, headers: Record<string, string>, body?: string) {
    return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const asked = request(
        `${origin}${path}`,
        { method: body ? 'POST' : 'GET', headers },
        (answer) => {
          text(answer).then((all) => resolve({ status: answer.statusCode, body: all }), reject);
        },
      );
      asked.once('error', reject).end(body);
    });
  }

  it.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example'])(
    'refuses a request that a web page sends by way of %s',
    async (host) => {
      const { status, body } = await ask('/echo', { host });
      expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    },
  );

  it.each(['localhost:4000', '127.0.0.1', '[::1]:4000'])('answers %s', async (host) => {
    const json = { host, 'content-type': 'application/json' };
    expect((await ask('/echo', json, '{}')).status).toBe(200);
  });

  it.each([
    ['no JSON', '{', 400, 'INVALID_INPUT'],
    ['a body that is too large', JSON.stringify({ text: 'x'.repeat(200) }), 413, 'LIMIT_EXCEEDED'],
  ])('tells of %s in GraphQL’s shape', async (_what, body, status, code) => {
    const answer = await ask('/echo', { 'content-type': 'application/json' }, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).errors[0].extensions).toEqual({ code });
  });

  it('shows nobody what broke', async () => {
    const { status, body } = await ask('/broken', {});
    expect([status, body.includes('secret')]).toEqual([500, false]);
  });

  it('lets a request under way finish when it is closed', async () => {
    const answer = ask('/slow', {});
    await expect.poll(() => app.server.listening && finish.toString()).toContain('resolve');
    const closed = closeHttpServer(app);
    finish();
    expect((await answer).body).toBe('{"done":true}');
    await closed;
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askProcess } from '../../../subgraphs/mesh/processes/ask-process.ts';
import { DomainProcesses } from '../../../subgraphs/mesh/processes/domain-processes.ts';
import { Turns } from '../../../subgraphs/mesh/processes/turns.ts';
import { loadRoom } from '../../support/mesh.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';
import { startTestSubgraph } from '../../support/subgraph.ts';
import { newDomain } from './domain-text.ts';
import { startRegistry, type TestRegistry } from './release-registry.ts';

const now = () => new Date('2026-11-26T10:00:00Z');

describe('asking a domain’s process', () => {
  let server: ScriptedServer;
  beforeEach(async () => {
    server = await startScriptedServer();
  });
  afterEach(() => server.stop());

  const answer = (status: number, body: string, headers: Record<string, string> = {}) =>
    server.setScript((response) => {
      response.writeHead(status, headers);
      response.end(body);
    });
  const ready = (more: object = {}) =>
    JSON.stringify({
      status: 'ready',
      domain: 'catalog',
      startedAt: '2026-11-25T08:00:00.000Z',
      ...more,
    });
  const ask = (timeoutMs = 5000) =>
    askProcess({ domain: 'catalog', url: `${server.origin}/graphql` }, timeoutMs, now);

  it('finds one that is ready, how fast it answers and since when it runs', async () => {
    answer(200, ready());
    expect(await ask()).toEqual({
      isReady: true,
      answeredInMs: expect.any(Number),
      startedAt: new Date('2026-11-25T08:00:00Z'),
      checkedAt: now(),
      reason: null,
    });
  });

  it('tells after the time-out of one that hangs', async () => {
    server.setScript(() => undefined);
    expect(await ask(50)).toMatchObject({
      isReady: false,
      answeredInMs: null,
      reason: 'It does not answer within 50 ms.',
    });
  });

  it('tells after the time-out of one that begins and never ends', async () => {
    server.setScript((response) => void response.write('{'));
    expect(await ask(50)).toMatchObject({ isReady: false, answeredInMs: null });
  });

  it('tells of one that runs without its database', async () => {
    answer(503, ready({ status: 'without database' }));
    expect(await ask()).toMatchObject({
      isReady: false,
      reason: expect.stringMatching(/database/),
    });
  });

  it('takes no other domain for it', async () => {
    answer(200, ready({ domain: 'logistics' }));
    expect(await ask()).toMatchObject({
      isReady: false,
      reason: 'Another domain answers at its address.',
    });
  });

  it('follows no redirect', async () => {
    const asked: (string | undefined)[] = [];
    server.setScript((response, request) => {
      asked.push(request.url);
      response.writeHead(302, { location: `${server.origin}/elsewhere` });
      response.end();
    });
    expect(await ask()).toMatchObject({ isReady: false, reason: expect.stringMatching(/302/) });
    expect(asked).toEqual(['/ready']);
  });

  it('reads no more of an answer than one may have', async () => {
    let isCut = false;
    server.setScript((response) => {
      response.on('close', () => {
        isCut = !response.writableFinished;
      });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
      };
      response.on('drain', more);
      more();
    });
    expect(await ask()).toMatchObject({ isReady: false, reason: expect.stringMatching(/200/) });
    await expect.poll(() => isCut).toBe(true);
  });

  it('says nothing of the address', async () => {
    await server.stop();
    const { reason } = await ask();
    expect(reason).toBe('It cannot be reached (ECONNREFUSED).');
  });

  it('asks once for all who want to know within 2 seconds', async () => {
    let asked = 0;
    server.setScript((response) => {
      asked += 1;
      response.end(ready());
    });
    const processes = new DomainProcesses();
    const address = { domain: 'catalog', url: server.origin };
    await Promise.all([processes.ask(address, now), processes.ask(address, now)]);
    await processes.ask(address, now);
    expect(asked).toBe(1);
  });

  it('asks again when what it knows is old', async () => {
    let asked = 0;
    server.setScript((response) => {
      asked += 1;
      response.end(ready());
    });
    const processes = new DomainProcesses({ sharedMs: 0 });
    const address = { domain: 'catalog', url: server.origin };
    await processes.ask(address, now);
    await processes.ask(address, now);
    expect(asked).toBe(2);
  });
});

describe('turns', () => {
  it('lets so many act at the same time, and no more', async () => {
    const turns = new Turns(2);
    let acting = 0;
    let most = 0;
    const act = async () => {
      acting += 1;
      most = Math.max(most, acting);
      await new Promise(setImmediate);
      acting -= 1;
    };
    const failing = turns.take(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await Promise.all(Array.from({ length: 10 }, () => turns.take(act)));
    expect(most).toBe(2);
  });
});

describe('a released domain', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.room.stop());

  it('is ready while it runs, and not ready with a reason when it is stopped', async () => {
    const brands = await newDomain('couriers');
    const room = await loadRoom('catalog');
    const running = await startTestSubgraph({ ...room, name: 'couriers' }, { samples: false });
    try {
      await registry.publish([{ ...brands, url: running.url }]);
      const asked = async () => {
        const query = `{ environment(name: "dev") { releases {
          process { isReady answeredInMs startedAt checkedAt reason } } } }`;
        return (await registry.room.ask(query)).data?.environment;
      };
      expect(await asked()).toMatchObject({
        releases: [{ process: { isReady: true, startedAt: expect.any(String), reason: null } }],
      });
      await running.stop();
      await expect.poll(asked).toMatchObject({
        releases: [
          {
            process: {
              isReady: false,
              answeredInMs: null,
              reason: expect.stringMatching(/reached/),
            },
          },
        ],
      });
    } finally {
      await running.stop();
    }
  });
});

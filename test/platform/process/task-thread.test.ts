import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { TaskThread } from '../../../platform/process/task-thread.ts';
import type { MeshError } from '../../../schema/errors.ts';
import type { Chore } from './chores.ts';

const started: TaskThread<Chore, string>[] = [];
afterEach(() => Promise.all(started.splice(0).map((thread) => thread.stop())));

function startThread(limits: { timeoutMs?: number; queueLimit?: number } = {}) {
  const thread = new TaskThread<Chore, string>({
    file: join(import.meta.dirname, 'chores.ts'),
    timeoutMs: 20_000,
    queueLimit: 10,
    idleMs: 20_000,
    maxHeapMb: 64,
    ...limits,
  });
  started.push(thread);
  return thread;
}

const failure = (work: Promise<string>) =>
  work.then(
    () => undefined,
    (error: MeshError) => error,
  );

describe('a thread for long work', () => {
  it('answers one task after the other', async () => {
    const thread = startThread();
    const answers = ['one', 'two', 'three'].map((text) => thread.run({ kind: 'repeat', text }));
    expect(await Promise.all(answers)).toEqual(['one one', 'two two', 'three three']);
  });

  it('keeps what a task threw for the log, out of the message that clients see', async () => {
    const thread = startThread();
    const error = await failure(thread.run({ kind: 'throw', text: 'a secret' }));
    expect(error).toMatchObject({ code: 'INTERNAL', cause: { message: /a secret/ } });
    expect(error?.message).not.toContain('secret');
    expect(await thread.run({ kind: 'repeat', text: 'on' })).toBe('on on');
  });

  it('gives up what takes too long, and goes on with what waits', async () => {
    const thread = startThread({ timeoutMs: 4000 });
    const endless = failure(thread.run({ kind: 'endless' }));
    const next = thread.run({ kind: 'repeat', text: 'on' });
    expect(await endless).toMatchObject({ code: 'TIMEOUT' });
    expect(await next).toBe('on on');
  });

  it('gives up what fills its memory, and goes on', async () => {
    const thread = startThread();
    expect(await failure(thread.run({ kind: 'fill' }))).toMatchObject({ code: 'INTERNAL' });
    expect(await thread.run({ kind: 'repeat', text: 'on' })).toBe('on on');
  });

  it('refuses more than may wait', async () => {
    const thread = startThread({ queueLimit: 1 });
    const works = [1, 2, 3].map(() => failure(thread.run({ kind: 'repeat', text: 'x' })));
    const codes = (await Promise.all(works)).map((error) => error?.code);
    expect(codes).toEqual([undefined, undefined, 'LIMIT_EXCEEDED']);
  });

  it('fails what is left when it is stopped, and takes nothing more', async () => {
    const thread = startThread();
    const works = [failure(thread.run({ kind: 'endless' })), failure(thread.run({ kind: 'fill' }))];
    await thread.stop();
    works.push(failure(thread.run({ kind: 'fill' })));
    for (const error of await Promise.all(works)) {
      expect(error).toMatchObject({ code: 'INTERNAL', message: /stopping/ });
    }
  });
});

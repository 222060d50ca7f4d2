import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../support/cluster.ts';
import type { Peer } from '../peers/peer.ts';
import { type Child, startChild } from '../processes/child.ts';
import type { Stops } from '../processes/stops.ts';
import type { Stage } from '../stages/stage.ts';
import { askOnce } from './ask.ts';

export interface Gateway {
  url: string;
  pid: number;
  isOver(): boolean;
  lastWords(): string;
  stop(): Promise<void>;
}

const readyWithinMs = 60_000;

/** Starts a peer before the stage, and waits until it answers. Throws what it said when it does not. */
export async function startGateway(
  peer: Peer,
  { supergraphFile, parts }: Stage,
  { stops, folder }: { stops: Stops; folder: string },
): Promise<Gateway> {
  const port = await freePort();
  const own = await mkdtemp(join(folder, `${peer.name}-`));
  const child = startChild(await peer.command({ supergraphFile, parts, folder: own, port }));
  const stop = stops.add(child.stop);
  const url = `http://127.0.0.1:${port}/graphql`;
  try {
    await untilReady(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...child, url, stop };
}

async function untilReady(url: string, child: Child): Promise<void> {
  const deadline = performance.now() + readyWithinMs;
  for (;;) {
    if (child.isOver()) throw new Error(`it ended: ${reason(child.lastWords())}`);
    if (await answers(url)) return;
    if (performance.now() > deadline) throw new Error(`no answer: ${reason(child.lastWords())}`);
    await pause(100);
  }
}

const answers = (url: string) =>
  askOnce(url, '{"query":"{ __typename }"}').then(
    () => true,
    () => false,
  );

/** The line that tells most, of all that was printed. */
function reason(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  const telling = lines.find((line) => /error|panicked/i.test(line)) ?? lines.findLast(Boolean);
  return (telling ?? 'nothing was printed').slice(0, 300);
}

import { loader } from '../../../platform/process/spawn-node.ts';
import { programFile } from '../peers/peer.ts';
import { startChild } from '../processes/child.ts';
import type { Stops } from '../processes/stops.ts';
import { type Job, type Outcome, outcome } from './job.ts';

export interface Generator {
  /** One job at a time. */
  run(job: Job): Promise<Outcome>;
  stop(): Promise<void>;
}

/** Starts the load generator: a process of its own, so that its work is not counted as ours. */
export function startGenerator(stops: Stops): Generator {
  const file = programFile('load.ts');
  const child = startChild({ file: process.execPath, args: [...loader(file), file] }, true);
  const run = (job: Job) =>
    new Promise<Outcome>((resolve, reject) => {
      const ended = () => reject(new Error(`the load generator ended: ${child.lastWords()}`));
      child.process.once('exit', ended);
      child.process.once('message', (message) => {
        child.process.off('exit', ended);
        resolve(outcome.parse(message));
      });
      child.process.send(job);
    });
  return { run, stop: stops.add(child.stop) };
}

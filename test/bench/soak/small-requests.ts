import type { Generator } from '../load/generator.ts';
import { type Job, numberMark, type Outcome } from '../load/job.ts';
import { askOnce } from '../measure/ask.ts';
import { small } from '../workloads/small.ts';
import { bodyText } from '../workloads/workload.ts';

type Amount = Pick<Job, 'requests' | 'connections' | 'limitMs'>;

export interface SmallRequests {
  /** Sends so many, each unlike all others; tells how many failed, and why one did. */
  send(amount: Amount): Promise<Outcome>;
}

/** Small queries that differ each time, and whose answers are compared with the first one. */
export async function smallRequests(generator: Generator, url: string): Promise<SmallRequests> {
  const [differing] = small.filter(({ name }) => name.includes('differing'));
  if (!differing) throw new Error('there is no workload of differing small queries');
  const body = bodyText(differing);
  const expected = JSON.stringify(await askOnce(url, body.replaceAll(numberMark, '0')));
  let firstNumber = 1;
  return {
    async send(amount) {
      const outcome = await generator.run({ url, body, expected, firstNumber, ...amount });
      firstNumber += outcome.completed;
      return outcome;
    },
  };
}

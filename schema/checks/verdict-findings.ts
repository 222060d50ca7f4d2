import type { Verdict } from './judge-change.ts';
import type { Judgement } from './judge-changes.ts';
import type { Affected } from './judgement/affected.ts';
import type { CheckFinding } from './report/report.ts';

/** Of those whom a change concerns; the busiest come first, and the others are counted. */
const mostNamed = 10;

/** What a judgement of changes comes to; what is safe is not mentioned. */
export function verdictFindings(judgement: Judgement): CheckFinding[] {
  const { verdicts, problems, idleExceptions, window } = judgement;
  return [
    ...verdicts
      .filter(({ outcome }) => outcome !== 'safe')
      .map((verdict) => findingOf(verdict, window)),
    ...problems.map(({ name, hash, reason }): CheckFinding => {
      const message = `The operation ${name || hash} cannot be judged: ${reason}`;
      return { level: 'warning', code: 'operation-unreadable', message };
    }),
    ...idleExceptions.map(({ exception: { coordinate, owner, expires }, why }): CheckFinding => {
      const message = `has an exception that ${owner} approved until ${expires}, which does nothing: ${why}`;
      // One that is for another change may be needed there.
      const level = why === 'expired' ? 'warning' : 'note';
      return { level, code: 'exception-idle', coordinate, message };
    }),
  ];
}

const levels = {
  breaks: 'error',
  risks: 'warning',
  'below threshold': 'warning',
  excepted: 'note',
  unused: 'note',
  safe: 'note',
} as const satisfies Record<Verdict['outcome'], CheckFinding['level']>;

function findingOf(verdict: Verdict, window: Judgement['window']): CheckFinding {
  const { change, outcome, affected } = verdict;
  const named = affected.slice(0, mostNamed).map((row) => whoLine(row, window));
  const others = affected.length - named.length;
  return {
    level: levels[outcome],
    code: change.kind,
    coordinate: change.coordinate,
    message: [
      `${change.message}; ${consequence(verdict)}`,
      ...named,
      ...(others > 0 ? [`and ${others} others`] : []),
    ].join('\n'),
  };
}

function consequence({ outcome, exception, requests }: Verdict): string {
  switch (outcome) {
    case 'breaks':
      return 'this breaks those who use it:';
    case 'risks':
      return 'those who use it may meet what they do not know:';
    case 'below threshold':
      return `what would break has ${requests} requests, too few for the settings:`;
    case 'excepted':
      return exception
        ? `${exception.owner} approved it until ${exception.expires}: ${exception.reason}`
        : 'it was approved';
    case 'unused':
    case 'safe':
      return 'nobody is known to use it';
  }
}

/** Who, in which operation, with how much traffic, and whom to talk to. */
function whoLine(row: Affected, { from, to }: Judgement['window']): string {
  const { client, operation, requests, lastSeen, consumer, isRegistered } = row;
  const traffic = requests
    ? `${requests} requests from ${from} to ${to}`
    : `no requests from ${from} to ${to}${lastSeen ? `, last seen ${lastSeen}` : ''}`;
  const kind = isRegistered ? 'registered' : 'recorded';
  const person = consumer
    ? `; talk to ${consumer.owner} (${consumer.contact})`
    : '; registered by nobody';
  return `${client || 'a client without a name'} in ${operation || 'an operation without a name'} (${kind}, ${traffic})${person}`;
}

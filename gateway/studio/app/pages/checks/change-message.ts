/** One client's use of one operation that a change concerns. */
export interface Affected {
  client: string;
  operation: string;
  /** The consumer registered it, or gateways saw it. */
  known: 'registered' | 'recorded';
  traffic: string;
  /** Whom to talk to; null where nobody registered the client. */
  owner: string | null;
  contact: string | null;
}

export interface ChangeMessage {
  /** What changed, and what that means. */
  summary: string;
  affected: Affected[];
  /** Other lines, e.g. how many are not named. */
  rest: string[];
}

const whoForm =
  /^(?<client>.+) in (?<operation>.+) \((?<known>registered|recorded), (?<traffic>(?:no|\d+) requests .+?)\); (?:registered by nobody|talk to (?<owner>.+) \((?<contact>.+)\))$/;

/**
 * Reads what a check says of a change: a line about the change, and one for each who would break, as
 * `verdictFindings` writes them. A line of another form is kept as it is.
 */
export function readChangeMessage(message: string): ChangeMessage {
  const [summary = '', ...lines] = message.split('\n');
  const read: ChangeMessage = { summary, affected: [], rest: [] };
  for (const line of lines) {
    const affected = readAffected(line);
    if (affected) read.affected.push(affected);
    else read.rest.push(line);
  }
  return read;
}

function readAffected(line: string): Affected | null {
  const { client, operation, known, traffic, owner, contact } = whoForm.exec(line)?.groups ?? {};
  if (!client || !operation || !traffic) return null;
  return {
    client,
    operation,
    known: known === 'registered' ? known : 'recorded',
    traffic,
    owner: owner ?? null,
    contact: contact ?? null,
  };
}
